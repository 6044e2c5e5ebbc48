package dev.touchstone.labeling.polygons;

import com.vaadin.flow.component.Component;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.polygons.Outline;
import dev.touchstone.grading.polygons.OutlineMark;
import dev.touchstone.grading.polygons.PolygonsReveal;
import dev.touchstone.labeling.AnswerInput;
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

/** Drawing outlines: the annotator, and where the line leaks out or cuts in. */
@org.springframework.stereotype.Component
class PolygonLabeling implements LabelingType {

    @Override
    public String type() {
        return "polygons";
    }

    @Override
    public AnswerInput input(Prompt prompt, String pictureUrl, @Nullable JsonNode draft) {
        return input(prompt, pictureUrl, draft == null ? JsonNodeFactory.instance.objectNode() : draft, false);
    }

    private static DrawnInput input(Prompt prompt, String pictureUrl, JsonNode answer, boolean readOnly) {
        return new DrawnInput(new PolygonAnnotator(), new PolygonDesk(prompt, pictureUrl), answer, readOnly);
    }

    /** The gold drawn as an answer that is all right, so that an example looks like the feedback a learner will get. */
    @Override
    public Component example(Prompt prompt, String pictureUrl, Reveal reveal) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode polygons = answer.putArray("polygons");
        List<Mark> marks = new ArrayList<>();
        for (PolygonsReveal.GoldOutline entry : ((PolygonsReveal) reveal).outlines()) {
            Outline outline = entry.outline();
            ArrayNode points =
                    polygons.addObject().put("label", outline.label()).putArray("points");
            outline.points().forEach(point -> points.addArray().add(point.x()).add(point.y()));
            marks.add(new OutlineMark(Verdict.RIGHT, marks.size(), marks.size(), null, List.of()));
        }
        DrawnInput input = input(prompt, pictureUrl, answer, true);
        input.show(answer, new Grade.Marked(1, marks, reveal, Map.of(), "example"));
        return input;
    }

    @Override
    public List<Reason> reasons(Prompt prompt, JsonNode answer, Grade.Marked grade, Words words) {
        return new OutlineReasons(prompt, answer, (PolygonsReveal) grade.reveal(), words).of(grade);
    }
}
