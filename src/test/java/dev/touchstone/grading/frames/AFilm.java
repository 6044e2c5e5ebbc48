package dev.touchstone.grading.frames;

import dev.touchstone.content.ItemId;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Prompt.PictureFrame;
import dev.touchstone.content.Text;
import dev.touchstone.content.frames.FramesDetails;
import dev.touchstone.grading.boxes.Box;
import dev.touchstone.grading.boxes.BoxesAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Films of cars and vans for tests: what is in each frame, written down box by box. */
final class AFilm {

    static final int WIDTH = 800;
    static final int HEIGHT = 500;
    static final int IDENTITIES = 4;

    private final List<List<Box>> boxes = new ArrayList<>();
    private final List<List<Integer>> identities = new ArrayList<>();

    AFilm(int frames) {
        for (int frame = 0; frame < frames; frame++) {
            boxes.add(new ArrayList<>());
            identities.add(new ArrayList<>());
        }
    }

    /** A thing of 100 by 60 px with its left upper corner there. */
    AFilm with(int frame, String label, int identity, double x, double y) {
        boxes.get(frame).add(new Box(label, x, y, 100, 60, Set.of()));
        identities.get(frame).add(identity);
        return this;
    }

    /** A thing that stands in each of these frames, 20 px farther right each time. */
    AFilm over(int from, int to, String label, int identity, double x, double y) {
        for (int frame = from; frame <= to; frame++) {
            with(frame, label, identity, x + 20 * frame, y);
        }
        return this;
    }

    /** The film as an answer: a frame without boxes says that there is nothing. */
    FramesAnswer answer() {
        List<FrameBoxes> frames = new ArrayList<>();
        for (int frame = 0; frame < boxes.size(); frame++) {
            List<Box> drawn = boxes.get(frame);
            frames.add(new FrameBoxes(new BoxesAnswer(drawn, drawn.isEmpty()), identities.get(frame)));
        }
        return FramesAnswer.of(frames);
    }

    /** The film as gold. */
    ObjectNode gold() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode frames = answer.putArray("frames");
        for (int frame = 0; frame < boxes.size(); frame++) {
            ArrayNode list = frames.addObject().putArray("boxes");
            for (int box = 0; box < boxes.get(frame).size(); box++) {
                Box gold = boxes.get(frame).get(box);
                list.addObject()
                        .put("label", gold.label())
                        .put("identity", identities.get(frame).get(box))
                        .put("x", gold.x())
                        .put("y", gold.y())
                        .put("w", gold.width())
                        .put("h", gold.height());
            }
        }
        return answer;
    }

    static Prompt prompt(int frames) {
        Text text = Text.of("en", "Follow them.");
        return new Prompt(
                new ItemId(new UUID(0, frames)),
                "an-exercise",
                "frames",
                text,
                text,
                null,
                new PictureFrame(WIDTH, HEIGHT, text),
                new FramesDetails(
                        List.of(new Label("car", Text.of("en", "Car")), new Label("van", Text.of("en", "Van"))),
                        IDENTITIES,
                        frames),
                JsonNodeFactory.instance.objectNode().put("iou", 0.75).put("edge-px", 5),
                List.of(),
                List.of());
    }
}
