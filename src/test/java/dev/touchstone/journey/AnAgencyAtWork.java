package dev.touchstone.journey;

import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.agency.MemberId;
import dev.touchstone.certification.Readinesses;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.Program;
import dev.touchstone.home.AStaffedAgency;
import dev.touchstone.home.AStaffedAgency.Member;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** An agency whose members stand at different places: certified, ready, on the way, stuck, idle, and not begun. */
record AnAgencyAtWork(ALearner owner, String slug, Program program, MemberId someone) {

    static AnAgencyAtWork empty(String name, Operators operators, ApplicationContext house) {
        ALearner owner = ALearner.enrolled(operators);
        AStaffedAgency agency = AStaffedAgency.ownedBy(owner.email(), name, house);
        Program program = AStaffedAgency.aProgram(house.getBean(Curriculum.class));
        return new AnAgencyAtWork(owner, agency.slug(), program, new MemberId(new UUID(0, 0)));
    }

    static AnAgencyAtWork of(String name, Language language, Operators operators, ApplicationContext house) {
        ALearner owner = ALearner.enrolled(operators, language);
        AStaffedAgency agency = AStaffedAgency.ownedBy(owner.email(), name, house);
        Curriculum curriculum = house.getBean(Curriculum.class);
        Program program = AStaffedAgency.aProgram(curriculum);
        Set<String> asked = house.getBean(Readinesses.class).weights(program).keySet();
        Random chance = new Random(7);
        List<String> names = List.of(
                "Amina Adeyemi",
                "Bruno Bakshi",
                "Carmen Castro",
                "Deepa Diallo",
                "Elif Evans",
                "Farah Flores",
                "Goran García",
                "Hana Haddad",
                "Ivan Ito",
                "Joana Jansen",
                "Kofi Kumar",
                "Lena López",
                "Mina Meyer",
                "Noor Nair",
                "Otto Olsen",
                "Priya Patel",
                "Quim Quer",
                "Rosa Ruiz");
        for (int number = 0; number < names.size(); number++) {
            Member member = agency.learner(names.get(number), number % 2 == 0 ? "North" : "South");
            if (number >= 15) {
                continue;
            }
            double ability = -0.8 + number * 0.16;
            for (String skill : asked) {
                agency.stands(
                        member,
                        skill,
                        ability + chance.nextGaussian() * 0.4,
                        0.2 + chance.nextDouble() * 0.2,
                        number % 5,
                        5,
                        0.05);
            }
            agency.practised(member, number % 5).practised(member, number % 5 + 3);
            if (number < 2) {
                agency.certified(member, program.slug(), 40 + 500 * number);
            }
        }
        Member zoe = agency.learner("Zoë Núñez", "North");
        Lesson lesson = AStaffedAgency.aLessonWithACheck(curriculum);
        agency.stands(zoe, "boxes", -0.6, 0.3, 1, 14, 0).practised(zoe, 1).missed(zoe, lesson, 4);
        return new AnAgencyAtWork(owner, agency.slug(), program, zoe.id());
    }
}
