package dev.touchstone.labeling.spans;

import com.vaadin.flow.component.Component;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.spans.Span;
import dev.touchstone.grading.spans.SpanMark;
import dev.touchstone.grading.spans.SpansReveal;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.LabelingType;
import dev.touchstone.labeling.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Marking spans of a text: the marker, and what is off at which end. */
@org.springframework.stereotype.Component
class SpansLabeling implements LabelingType {

    @Override
    public String type() {
        return "spans";
    }

    @Override
    public AnswerInput input(Prompt prompt, String pictureUrl, @Nullable JsonNode draft) {
        return new SpansInput(prompt, draft, false);
    }

    /** The gold as an answer that is all right, so that an example looks like the feedback a learner will get. */
    @Override
    public Component example(Prompt prompt, String pictureUrl, Reveal reveal) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode spans = answer.putArray("spans");
        List<Mark> marks = new ArrayList<>();
        for (SpansReveal.GoldSpan gold : ((SpansReveal) reveal).spans()) {
            Span span = gold.span();
            spans.addObject().put("start", span.start()).put("end", span.end()).put("label", span.label());
            marks.add(new SpanMark(Verdict.RIGHT, marks.size(), marks.size(), List.of()));
        }
        answer.put("nothingHere", marks.isEmpty());
        SpansInput input = new SpansInput(prompt, answer, true);
        input.show(answer, new Grade.Marked(1, marks, reveal, Map.of(), "example"));
        return input;
    }

    @Override
    public List<Reason> reasons(Prompt prompt, JsonNode answer, Grade.Marked grade, Words words) {
        return new SpanReasons(prompt, answer, grade, words).all();
    }
}
