package dev.touchstone.labeling.choice;

import com.vaadin.flow.component.Component;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.choice.ChoiceDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.choice.ChoiceMark;
import dev.touchstone.grading.choice.ChoiceReveal;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.LabelingType;
import dev.touchstone.labeling.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Choosing one option: why the chosen one is wrong, and why the gold is right. */
@org.springframework.stereotype.Component
class ChoiceLabeling implements LabelingType {

    @Override
    public String type() {
        return "choice";
    }

    @Override
    public AnswerInput input(Prompt prompt, String pictureUrl, @Nullable JsonNode draft) {
        return new ChoiceInput(prompt, pictureUrl, draft);
    }

    @Override
    public Component example(Prompt prompt, String pictureUrl, Reveal reveal) {
        ChoiceInput input = new ChoiceInput(prompt, pictureUrl, null);
        String gold = ((ChoiceReveal) reveal).accepted().getFirst();
        JsonNode answer = JsonNodeFactory.instance.objectNode().put("choice", gold);
        input.show(answer, new Grade.Marked(1, List.of(), reveal, Map.of(), "example"));
        return input;
    }

    @Override
    public List<Reason> reasons(Prompt prompt, JsonNode answer, Grade.Marked grade, Words words) {
        ChoiceReveal reveal = (ChoiceReveal) grade.reveal();
        List<Reason> reasons = new ArrayList<>();
        ChoiceMark mark = (ChoiceMark) grade.marks().getFirst();
        for (TypedError error : mark.errors()) {
            Text why = error.why();
            if (why != null) {
                reasons.add(reason(mark.verdict(), "feedback.choice.wrong", mark.choice(), prompt, why, error, words));
            }
        }
        String gold = reveal.accepted().contains(mark.choice())
                ? mark.choice()
                : reveal.accepted().getFirst();
        TypedError right = new TypedError("", reveal.clause(), null);
        reasons.add(reason(Verdict.RIGHT, "feedback.choice.right", gold, prompt, reveal.why(), right, words));
        return reasons;
    }

    private static Reason reason(
            Verdict verdict, String key, String choice, Prompt prompt, Text why, TypedError error, Words words) {
        Text.Localized text = why.in(words.locale());
        String name = ((ChoiceDetails) prompt.details())
                .options().stream()
                        .filter(option -> option.slug().equals(choice))
                        .findFirst()
                        .map(Label::name)
                        .map(label -> label.in(words.locale()).text())
                        .orElse(choice);
        return new Reason(verdict, words.say(key, name), text.text(), text.language(), error.clause());
    }
}
