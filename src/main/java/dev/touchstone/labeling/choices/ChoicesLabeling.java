package dev.touchstone.labeling.choices;

import com.vaadin.flow.component.Component;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.choices.ChoicesDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.choices.ChoicesMark;
import dev.touchstone.grading.choices.ChoicesReveal;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.LabelingType;
import dev.touchstone.labeling.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Ticking every option that applies: why each one does, or does not. */
@org.springframework.stereotype.Component
class ChoicesLabeling implements LabelingType {

    @Override
    public String type() {
        return "choices";
    }

    @Override
    public AnswerInput input(Prompt prompt, String pictureUrl, @Nullable JsonNode draft) {
        return new ChoicesInput(prompt, draft);
    }

    @Override
    public Component example(Prompt prompt, String pictureUrl, Reveal reveal) {
        ChoicesReveal gold = (ChoicesReveal) reveal;
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode choices = answer.putArray("choices");
        gold.gold().forEach(choices::add);
        answer.put("nothingHere", gold.gold().isEmpty());
        List<Mark> marks = new ArrayList<>();
        for (String option : gold.options()) {
            marks.add(new ChoicesMark(option, gold.gold().contains(option), Verdict.RIGHT, List.of()));
        }
        ChoicesInput input = new ChoicesInput(prompt, null);
        input.show(answer, new Grade.Marked(1, marks, reveal, Map.of(), "example"));
        return input;
    }

    /** One reason for each option, and behind them what is to be said of the answer as a whole. */
    @Override
    public List<Reason> reasons(Prompt prompt, JsonNode answer, Grade.Marked grade, Words words) {
        ChoicesReveal reveal = (ChoicesReveal) grade.reveal();
        List<Reason> reasons = new ArrayList<>();
        List<String> chosen = new ArrayList<>();
        for (Mark each : grade.marks()) {
            ChoicesMark mark = (ChoicesMark) each;
            reasons.add(reason(mark, prompt, reveal, words));
            if (mark.chosen()) {
                chosen.add(mark.option());
            }
        }
        Optional<ChoicesReveal.Typical> typical = grade.score() == 1
                ? Optional.empty()
                : reveal.typical().stream()
                        .filter(mistake -> mistake.choices().equals(chosen))
                        .findFirst();
        Text whole = typical.map(ChoicesReveal.Typical::why).orElse(reveal.why());
        ClauseRef clause = typical.map(ChoicesReveal.Typical::clause).orElse(reveal.clause());
        Text.Localized why = whole.in(words.locale());
        Verdict verdict = grade.score() == 1 ? Verdict.RIGHT : Verdict.NEAR;
        reasons.add(new Reason(verdict, words.say("choices.reason.whole"), why.text(), why.language(), clause));
        return reasons;
    }

    private static Reason reason(ChoicesMark mark, Prompt prompt, ChoicesReveal reveal, Words words) {
        String name = ((ChoicesDetails) prompt.details())
                .options().stream()
                        .filter(option -> option.slug().equals(mark.option()))
                        .findFirst()
                        .map(Label::name)
                        .map(label -> label.in(words.locale()).text())
                        .orElse(mark.option());
        String outcome = switch (mark.verdict()) {
            case MISSED -> "missed";
            case EXTRA -> "extra";
            default -> mark.chosen() ? "kept" : "left";
        };
        Optional<ChoicesReveal.Explanation> explanation = reveal.explanation(mark.option());
        Optional<Text.Localized> why =
                explanation.map(ChoicesReveal.Explanation::why).map(text -> text.in(words.locale()));
        return new Reason(
                mark.verdict(),
                words.say("choices.reason." + outcome, name),
                why.map(Text.Localized::text).orElse(""),
                why.map(Text.Localized::language).orElse(words.locale().getLanguage()),
                explanation.map(ChoicesReveal.Explanation::clause).orElse(reveal.clause()));
    }
}
