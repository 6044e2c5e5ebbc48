package dev.touchstone.labeling.numeric;

import com.vaadin.flow.component.Component;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.numeric.NumericMark;
import dev.touchstone.grading.numeric.NumericReveal;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.LabelingType;
import dev.touchstone.labeling.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Working out a number: how far off it is, which slip leads there, and the way to the right one. */
@org.springframework.stereotype.Component
class NumericLabeling implements LabelingType {

    @Override
    public String type() {
        return "numeric";
    }

    @Override
    public AnswerInput input(Prompt prompt, String pictureUrl, @Nullable JsonNode draft) {
        return new NumericInput(prompt, draft);
    }

    @Override
    public Component example(Prompt prompt, String pictureUrl, Reveal reveal) {
        NumericInput input = new NumericInput(prompt, null);
        JsonNode answer = JsonNodeFactory.instance.objectNode().put("number", ((NumericReveal) reveal).number());
        input.show(answer, new Grade.Marked(1, List.of(), reveal, Map.of(), "example"));
        return input;
    }

    /** What is wrong with the number, if anything, and the reason of the gold. */
    @Override
    public List<Reason> reasons(Prompt prompt, JsonNode answer, Grade.Marked grade, Words words) {
        NumericReveal reveal = (NumericReveal) grade.reveal();
        NumericMark mark = (NumericMark) grade.marks().getFirst();
        List<Reason> reasons = new ArrayList<>();
        for (TypedError error : mark.errors()) {
            reasons.add(wrong(mark, error, reveal, words));
        }
        Text.Localized why = reveal.why().in(words.locale());
        reasons.add(new Reason(
                Verdict.RIGHT,
                words.say("numeric.reason.right", NumberField.written(reveal.number(), words)),
                why.text(),
                why.language(),
                reveal.clause()));
        return reasons;
    }

    private static Reason wrong(NumericMark mark, TypedError error, NumericReveal reveal, Words words) {
        String headline = words.say(
                mark.off() > 0 ? "numeric.reason.high" : "numeric.reason.low",
                NumberField.written(mark.number(), words),
                NumberField.written(Math.abs(rounded(mark.off())), words));
        Text why = error.why();
        Text.Localized text = why == null
                ? new Text.Localized(
                        words.locale().getLanguage(),
                        words.say("numeric.reason.text", NumberField.written(reveal.tolerance(), words)))
                : why.in(words.locale());
        return new Reason(mark.verdict(), headline, text.text(), text.language(), error.clause());
    }

    /** To four decimals: 0.8 − 0.6 is not quite 0.2 in binary. */
    private static double rounded(double off) {
        return Math.round(off * 10_000) / 10_000.0;
    }
}
