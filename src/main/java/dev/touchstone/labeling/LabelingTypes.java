package dev.touchstone.labeling;

import com.vaadin.flow.component.Component;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The looks of the task types by name. */
@org.springframework.stereotype.Component
public class LabelingTypes {

    /** From this score on, an answer that is not right is called nearly right. */
    private static final double NEARLY = 0.7;

    private final Map<String, LabelingType> byName;
    private final Curriculum curriculum;

    LabelingTypes(List<LabelingType> types, Curriculum curriculum) {
        this.curriculum = curriculum;
        byName = types.stream().collect(Collectors.toUnmodifiableMap(LabelingType::type, Function.identity()));
    }

    /** Draws the marks over the answer and says what was found; marks and reasons point at each other. */
    public FeedbackPanel feedback(Prompt prompt, AnswerInput input, JsonNode answer, Grade.Marked grade) {
        input.show(answer, grade);
        Words words = Words.here();
        List<Reason> said = of(prompt.type()).reasons(prompt, answer, grade, words);
        ReasonsList reasons = new ReasonsList(said, curriculum::clause, input::pointAt);
        input.onPoint(reasons::pointAt);
        Verdict verdict = verdict(grade.score());
        return new FeedbackPanel(
                verdict,
                words.say("player.feedback." + verdict.name().toLowerCase(Locale.ROOT)),
                number(grade, words),
                reasons);
    }

    /** The score with its meaning; of an item on which experts differ also that, since it never counts. */
    private static String number(Grade.Marked grade, Words words) {
        String score = words.say("player.score", words.percent(grade.score()));
        return grade.reveal().contested().values().stream()
                .max(Double::compare)
                .map(share -> score + " " + words.say("player.contested", words.percent(share)))
                .orElse(score);
    }

    /** Why the gold of an example is what it is. */
    public Component reason(Reveal reveal) {
        Words words = Words.here();
        Text.Localized why = reveal.why().in(words.locale());
        Reason reason =
                new Reason(Verdict.RIGHT, words.say("player.example.why"), why.text(), why.language(), reveal.clause());
        return new ReasonsList(List.of(reason), curriculum::clause, mark -> {});
    }

    private static Verdict verdict(double score) {
        return score == 1 ? Verdict.RIGHT : score >= NEARLY ? Verdict.NEAR : Verdict.WRONG;
    }

    public LabelingType of(String type) {
        @Nullable LabelingType known = byName.get(type);
        if (known == null) {
            throw new IllegalArgumentException("Nothing shows the task type " + type + ".");
        }
        return known;
    }
}
