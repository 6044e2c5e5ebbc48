package dev.touchstone.certification.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.touchstone.certification.ExamResult;
import dev.touchstone.content.Program;
import java.util.Locale;
import java.util.Optional;

/** What a result means, how it came about, and what happens now. */
class ResultMeaning extends Section {

    private final ExamWords words;

    ResultMeaning(ExamResult result, Optional<Program> program, ExamWords words) {
        this.words = words;
        addClassName("ts-result-meaning");
        say(key(result) + ".text");
        switch (result.outcome()) {
            case PASSED -> {
                say(result.sure() ? "result.sure.passed" : "result.estimate.passed", result.items());
                program.ifPresent(known -> say(
                        "result.next." + word(known.issue()), known.validity().toTotalMonths()));
            }
            case NOT_YET -> {
                say(
                        why(result, program),
                        result.items(),
                        program.map(Program::fewest).orElse(0));
                result.retakeFrom().ifPresent(from -> say("result.again", words.moment(from)));
            }
            case UNDER_REVIEW, VOIDED -> {}
        }
        result.reason().ifPresent(reason -> {
            Paragraph quote = new Paragraph(reason);
            quote.addClassName("ts-result-quote");
            add(new Paragraph(words.say("result.reason")), quote);
        });
    }

    /** Key of the outcome's words. */
    static String key(ExamResult result) {
        return "result." + word(result.outcome());
    }

    private static String why(ExamResult result, Optional<Program> program) {
        if (result.sure()) {
            return "result.sure.not-yet";
        }
        boolean tooFew = program.map(known -> result.items() < known.fewest()).orElse(false);
        boolean allAsked = program.map(known -> result.items() >= known.most()).orElse(false);
        if (result.timedOut()) {
            return tooFew ? "result.time-up.few" : "result.time-up";
        }
        if (tooFew || !allAsked) {
            return tooFew ? "result.early.few" : "result.early";
        }
        boolean estimated = program.map(known -> known.undecided() != Program.Undecided.NOT_YET)
                .orElse(false);
        return estimated ? "result.estimate.below" : "result.estimate.not-yet";
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void say(String key, Object... parameters) {
        add(new Paragraph(words.say(key, parameters)));
    }
}
