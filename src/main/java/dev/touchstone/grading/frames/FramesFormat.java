package dev.touchstone.grading.frames;

import dev.touchstone.base.Refused;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.frames.FramesDetails;
import dev.touchstone.grading.boxes.BoxesAnswer;
import dev.touchstone.grading.boxes.BoxesGrader;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers as JSON: {@code {"frames": [{"boxes": [{"label", "identity", "x", "y", "w", "h"}], "nothingHere": false}],
 * "nothingHere": false}}; each frame as the type boxes has it, each box with its number.
 */
final class FramesFormat {

    /** More boxes in one frame than any honest answer has. */
    private static final int MOST_BOXES = 60;

    private static final int UNPROCESSABLE = 422;

    private FramesFormat() {}

    static FramesAnswer read(JsonNode json, Prompt prompt, BoxesGrader boxes) {
        FramesDetails details = (FramesDetails) prompt.details();
        JsonNode list = json.path("frames");
        JsonNode nothing = json.path("nothingHere");
        if (!list.isArray() && !list.isMissingNode()) {
            throw refused("not-frames", "\"frames\" must be a list with one entry for each frame.");
        }
        if (!nothing.isBoolean() && !nothing.isMissingNode()) {
            throw refused("not-frames", "\"nothingHere\" must be true or false.");
        }
        if (nothing.booleanValue(false)) {
            if (!list.isEmpty()) {
                throw refused("boxes-and-nothing", "Send frames or \"nothingHere\", not both.");
            }
            return new FramesAnswer(List.of(), true);
        }
        if (!list.isEmpty() && list.size() != details.frames()) {
            throw refused(
                    "frame-count",
                    "\"frames\" has " + list.size() + " entries; the film has " + details.frames() + " frames.");
        }
        Prompt onePicture = details.picture(prompt);
        List<FrameBoxes> frames = new ArrayList<>();
        for (JsonNode frame : list) {
            frames.add(frame(frame, frames.size() + 1, onePicture, details.identities(), boxes));
        }
        return FramesAnswer.of(frames);
    }

    private static FrameBoxes frame(JsonNode json, int number, Prompt picture, int most, BoxesGrader boxes) {
        if (json.path("boxes").size() > MOST_BOXES) {
            throw refused("too-many-boxes", "Frame " + number + ": at most " + MOST_BOXES + " boxes are allowed.");
        }
        BoxesAnswer answer;
        try {
            answer = boxes.read(json, picture);
        } catch (Refused refused) {
            throw refused(refused.code(), "Frame " + number + ": " + refused.getMessage());
        }
        return new FrameBoxes(answer, identities(json.path("boxes"), number, most));
    }

    static List<Integer> identities(JsonNode boxes, int frame, int most) {
        List<Integer> identities = new ArrayList<>();
        for (JsonNode box : boxes) {
            JsonNode identity = box.path("identity");
            if (!identity.isInt() || identity.intValue() < 1 || identity.intValue() > most) {
                throw refused(
                        "not-an-identity",
                        "Frame " + frame + ", box " + (identities.size() + 1)
                                + ": \"identity\" must be a whole number from 1 to " + most + ".");
            }
            identities.add(identity.intValue());
        }
        return identities;
    }

    static JsonNode write(FramesAnswer answer, BoxesGrader boxes) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode frames = json.putArray("frames");
        for (FrameBoxes frame : answer.frames()) {
            JsonNode written = boxes.write(frame.boxes());
            int box = 0;
            for (JsonNode each : written.path("boxes")) {
                ((ObjectNode) each).put("identity", frame.identities().get(box++));
                ((ObjectNode) each).remove("attributes");
            }
            frames.add(written);
        }
        return json.put("nothingHere", answer.nothingHere());
    }

    private static Refused refused(String code, String message) {
        return new Refused(UNPROCESSABLE, code, message);
    }
}
