package dev.touchstone.labeling.keypoints;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.keypoints.Keypoint;
import dev.touchstone.grading.keypoints.KeypointMark;
import dev.touchstone.grading.keypoints.KeypointsReveal;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.labeling.LabelingType;
import dev.touchstone.labeling.Reason;
import dev.touchstone.labeling.picture.DrawnInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Placing named points: the annotator, and how far each is off. */
@org.springframework.stereotype.Component
class PointLabeling implements LabelingType {

    @Override
    public String type() {
        return "keypoints";
    }

    @Override
    public AnswerInput input(Prompt prompt, String pictureUrl, @Nullable JsonNode draft) {
        return input(prompt, pictureUrl, draft == null ? JsonNodeFactory.instance.objectNode() : draft, false);
    }

    private static DrawnInput input(Prompt prompt, String pictureUrl, JsonNode answer, boolean readOnly) {
        DrawnInput input = new DrawnInput(new PointAnnotator(), new PointDesk(prompt, pictureUrl), answer, readOnly);
        Text question = prompt.question();
        if (question != null) {
            input.addComponentAsFirst(CourseText.in(new Paragraph(), question));
        }
        return input;
    }

    /** The gold placed as an answer that is all right, so that an example looks like the feedback a learner will get. */
    @Override
    public Component example(Prompt prompt, String pictureUrl, Reveal reveal) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode points = answer.putArray("points");
        List<Mark> marks = new ArrayList<>();
        for (Keypoint point : ((KeypointsReveal) reveal).points()) {
            ObjectNode entry = points.addObject()
                    .put("label", point.label())
                    .put("visibility", point.visibility().word());
            if (point.isPlaced()) {
                entry.put("x", point.x()).put("y", point.y());
            }
            marks.add(new KeypointMark(Verdict.RIGHT, point, point, 0, List.of()));
        }
        DrawnInput input = input(prompt, pictureUrl, answer, true);
        input.show(answer, new Grade.Marked(1, marks, reveal, Map.of(), "example"));
        return input;
    }

    @Override
    public List<Reason> reasons(Prompt prompt, JsonNode answer, Grade.Marked grade, Words words) {
        return new PointReasons(prompt, (KeypointsReveal) grade.reveal(), words).of(grade);
    }
}
