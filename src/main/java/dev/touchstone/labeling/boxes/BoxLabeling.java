package dev.touchstone.labeling.boxes;

import com.vaadin.flow.component.Component;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.boxes.BoxMark;
import dev.touchstone.grading.boxes.BoxesReveal;
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

/** Drawing boxes: the annotator, and what is off at which edge. */
@org.springframework.stereotype.Component
class BoxLabeling implements LabelingType {

    @Override
    public String type() {
        return "boxes";
    }

    @Override
    public AnswerInput input(Prompt prompt, String pictureUrl, @Nullable JsonNode draft) {
        return new BoxInput(prompt, pictureUrl, draft, false);
    }

    /** The gold drawn as an answer that is all right, so that an example looks like the feedback a learner will get. */
    @Override
    public Component example(Prompt prompt, String pictureUrl, Reveal reveal) {
        BoxesReveal gold = (BoxesReveal) reveal;
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode boxes = answer.putArray("boxes");
        List<Mark> marks = new ArrayList<>();
        for (BoxesReveal.GoldBox entry : gold.boxes()) {
            ObjectNode box = boxes.addObject()
                    .put("label", entry.box().label())
                    .put("x", entry.box().x())
                    .put("y", entry.box().y())
                    .put("w", entry.box().width())
                    .put("h", entry.box().height());
            ArrayNode attributes = box.putArray("attributes");
            entry.box().attributes().forEach(attributes::add);
            marks.add(new BoxMark(Verdict.RIGHT, marks.size(), marks.size(), null, List.of()));
        }
        BoxInput input = new BoxInput(prompt, pictureUrl, answer, true);
        input.show(answer, new Grade.Marked(1, marks, reveal, Map.of(), "example"));
        return input;
    }

    @Override
    public List<Reason> reasons(Prompt prompt, JsonNode answer, Grade.Marked grade, Words words) {
        return new BoxReasons(prompt, answer, (BoxesReveal) grade.reveal(), words).of(grade);
    }
}
