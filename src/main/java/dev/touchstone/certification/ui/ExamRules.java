package dev.touchstone.certification.ui;

import com.vaadin.flow.component.html.DescriptionList;
import dev.touchstone.certification.Candidacy;
import dev.touchstone.certification.Condition;
import dev.touchstone.content.Program;
import java.util.Locale;

/** The rules of one exam for one person, in plain words. */
class ExamRules extends DescriptionList {

    private final ExamWords words;

    /** @param allowance factor on the person's time */
    ExamRules(Candidacy way, double allowance, ExamWords words) {
        this.words = words;
        Program program = way.program();
        addClassName("ts-exam-rules");
        say("items", program.fewest(), program.most());
        long minutes = Math.round(program.time().toSeconds() * allowance / 60);
        say("time", minutes, allowance > 1 ? 1 : 0);
        say("pauses", program.pauses(), program.pause().toMinutes());
        say("gold");
        say("undecided." + program.undecided().name().toLowerCase(Locale.ROOT).replace('_', '-'), program.most());
        way.conditions().stream()
                .filter(Condition.SittingsLeft.class::isInstance)
                .map(condition -> ((Condition.SittingsLeft) condition).left())
                .forEach(left -> say(
                        "again",
                        days(program),
                        left,
                        program.sittings(),
                        program.validity().toTotalMonths()));
        say("logged");
        say("more-time");
    }

    static int days(Program program) {
        return program.waiting().getDays();
    }

    private void say(String rule, Object... parameters) {
        String name = rule.contains(".") ? rule.substring(0, rule.indexOf('.')) : rule;
        add(
                new Term(words.say("exam.rule." + name)),
                new Description(words.say("exam.rule." + rule + ".text", parameters)));
    }
}
