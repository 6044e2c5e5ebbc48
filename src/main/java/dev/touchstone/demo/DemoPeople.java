package dev.touchstone.demo;

import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Language;
import dev.touchstone.account.SamplePeople;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Role;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.LessonStep;
import dev.touchstone.content.choice.ChoiceDetails;
import dev.touchstone.demo.EarlierWeeks.Weeks;
import dev.touchstone.practice.AttemptState;
import dev.touchstone.practice.Lessons;
import dev.touchstone.practice.Submissions;
import dev.touchstone.practice.TurnState;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** Three people at different stages: one who has just come, one who has some weeks behind her, and the operator. */
@Component
@Profile("demo")
@Order(1)
class DemoPeople implements ApplicationRunner {

    static final String PASSWORD = "touchstone demo";

    /** How many lessons of the first track she has done. */
    private static final int LESSONS = 2;

    private static final int WEEKS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(DemoPeople.class);

    private final SamplePeople people;
    private final Curriculum curriculum;
    private final Lessons lessons;
    private final Submissions submissions;
    private final EarlierWeeks weeks;

    DemoPeople(
            SamplePeople people, Curriculum curriculum, Lessons lessons, Submissions submissions, EarlierWeeks weeks) {
        this.people = people;
        this.curriculum = curriculum;
        this.lessons = lessons;
        this.submissions = submissions;
        this.weeks = weeks;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        EmailAddress learner = address("amina");
        if (!people.exists(learner)) {
            people.enrol(address("tomas"), PASSWORD, "Tomás", Language.ES, Set.of(Role.LEARNER));
            people.enrol(address("olu"), PASSWORD, "Olu", Language.EN, Set.of(Role.LEARNER, Role.OPERATOR));
            PersonId amina = people.enrol(learner, PASSWORD, "Amina", Language.EN, Set.of(Role.LEARNER));
            people.act(amina, () -> {
                weeks.practise(amina, "rulebook-reading", new Weeks(0.6, 0.95, WEEKS, 0), 0);
                weeks.practise(amina, "working-well", new Weeks(0.5, 0.75, WEEKS, 0), 0);
                curriculum.course().tracks().getFirst().lessons().stream()
                        .limit(LESSONS)
                        .forEach(this::finish);
            });
        }
        LOG.info(
                "Sample people: {} (new), {} (learning), {} (operator); the password of each is \"{}\"",
                address("tomas").value(),
                learner.value(),
                address("olu").value(),
                PASSWORD);
    }

    private void finish(Lesson lesson) {
        lessons.open(lesson);
        for (int step = 0; step < lesson.steps().size(); step++) {
            if (lesson.steps().get(step) instanceof LessonStep.Run) {
                answerAll(lessons.attempt(lesson, step));
            }
            lessons.pass(lesson, step);
        }
    }

    /** The first option each time, as someone in a hurry: right now and then. */
    private void answerAll(AttemptState attempt) {
        for (TurnState turn : attempt.turns()) {
            if (turn.prompt().details() instanceof ChoiceDetails choice) {
                String option = choice.options().getFirst().slug();
                submissions.submit(
                        turn.id(), JsonNodeFactory.instance.objectNode().put("choice", option));
            }
        }
    }

    static EmailAddress address(String mailbox) {
        return EmailAddress.parse(mailbox + "@example.org").orElseThrow();
    }
}
