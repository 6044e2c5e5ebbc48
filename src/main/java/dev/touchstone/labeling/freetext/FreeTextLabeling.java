package dev.touchstone.labeling.freetext;

import com.vaadin.flow.component.Component;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.freetext.FreeTextReveal;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.LabelingType;
import dev.touchstone.labeling.Reason;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writing: a field that counts, and afterwards the text with the points in it. */
@org.springframework.stereotype.Component
class FreeTextLabeling implements LabelingType {

    @Override
    public String type() {
        return "free-text";
    }

    @Override
    public AnswerInput input(Prompt prompt, String pictureUrl, @Nullable JsonNode draft) {
        return new FreeTextInput(prompt, draft);
    }

    @Override
    public Component example(Prompt prompt, String pictureUrl, Reveal reveal) {
        FreeTextInput input = new FreeTextInput(prompt, null);
        JsonNode nothing = JsonNodeFactory.instance.objectNode();
        input.show(nothing, new Grade.Marked(1, List.of(), (FreeTextReveal) reveal, Map.of(), "example"));
        return input;
    }

    @Override
    public List<Reason> reasons(Prompt prompt, JsonNode answer, Grade.Marked grade, Words words) {
        return new FreeTextReasons(prompt, answer, grade, words).reasons();
    }
}
