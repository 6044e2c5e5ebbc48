package dev.touchstone.labeling.frames;

import com.vaadin.flow.component.Component;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.boxes.Box;
import dev.touchstone.grading.boxes.BoxMark;
import dev.touchstone.grading.boxes.BoxesReveal;
import dev.touchstone.grading.frames.FrameMark;
import dev.touchstone.grading.frames.FramesReveal;
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

/** Following things over frames: the film annotator, and where a number went to another thing. */
@org.springframework.stereotype.Component
class FilmLabeling implements LabelingType {

    @Override
    public String type() {
        return "frames";
    }

    @Override
    public AnswerInput input(Prompt prompt, String pictureUrl, @Nullable JsonNode draft) {
        return new FilmInput(prompt, pictureUrl, draft, false);
    }

    /** The gold drawn as an answer that is all right, so that an example looks like the feedback a learner will get. */
    @Override
    public Component example(Prompt prompt, String pictureUrl, Reveal reveal) {
        FramesReveal gold = (FramesReveal) reveal;
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode frames = answer.putArray("frames");
        List<Mark> marks = new ArrayList<>();
        for (FramesReveal.Frame frame : gold.frames()) {
            ArrayNode boxes = frames.addObject().putArray("boxes");
            for (BoxesReveal.GoldBox entry : frame.boxes().boxes()) {
                int place = boxes.size();
                boxes.add(json(entry.box(), frame.identities().get(place)));
                BoxMark right = new BoxMark(Verdict.RIGHT, place, place, null, List.of());
                marks.add(new FrameMark(frames.size() - 1, right, null, List.of()));
            }
        }
        FilmInput input = new FilmInput(prompt, pictureUrl, answer, true);
        input.show(answer, new Grade.Marked(1, marks, reveal, Map.of(), "example"));
        return input;
    }

    private static ObjectNode json(Box box, int identity) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("label", box.label())
                .put("identity", identity)
                .put("x", box.x())
                .put("y", box.y())
                .put("w", box.width())
                .put("h", box.height());
    }

    @Override
    public List<Reason> reasons(Prompt prompt, JsonNode answer, Grade.Marked grade, Words words) {
        return new FilmReasons(prompt, answer, (FramesReveal) grade.reveal(), words).of(grade);
    }
}
