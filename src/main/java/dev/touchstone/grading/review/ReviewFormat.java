package dev.touchstone.grading.review;

import dev.touchstone.base.Refused;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.review.ReviewDetails;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reviews as JSON. */
final class ReviewFormat {

    /** More missing things than any picture has. */
    static final int MOST_PLACES = 50;

    private static final int UNPROCESSABLE = 422;

    private final ReviewDetails details;
    private final Prompt.PictureFrame picture;
    private final List<String> boxes;

    ReviewFormat(Prompt prompt) {
        details = (ReviewDetails) prompt.details();
        picture = Objects.requireNonNull(prompt.picture());
        boxes = details.boxes().stream().map(ReviewDetails.WorkerBox::slug).toList();
    }

    ReviewAnswer read(JsonNode json) {
        JsonNode nothing = json.path("nothingHere");
        JsonNode list = json.path("faults");
        if (!(nothing.isMissingNode() || nothing.isNull() || nothing.isBoolean())) {
            throw refused("nothing-here-form", "\"nothingHere\" must be true or false.");
        }
        if (!(list.isMissingNode() || list.isNull() || list.isArray())) {
            throw refused("faults-form", "\"faults\" must be a list.");
        }
        if (list.size() > boxes.size() + MOST_PLACES) {
            throw refused("too-many-faults", "Name each box once at most, and " + MOST_PLACES + " missing things.");
        }
        Map<String, Fault> atBoxes = new LinkedHashMap<>();
        List<Fault> places = new ArrayList<>();
        for (JsonNode node : list) {
            Fault fault = fault(node);
            if (fault.box() == null) {
                places.add(fault);
            } else if (atBoxes.put(fault.box(), fault) != null) {
                throw refused("box-twice", "Name one fault for each box, the one that weighs most.");
            }
        }
        if (places.size() > MOST_PLACES) {
            throw refused("too-many-faults", "Name " + MOST_PLACES + " missing things at most.");
        }
        boolean nothingHere = nothing.asBoolean(false);
        if (nothingHere && !list.isEmpty()) {
            throw refused("nothing-and-faults", "Either there is no fault, or there are some: take one of both away.");
        }
        return new ReviewAnswer(inOrder(atBoxes, places), nothingHere);
    }

    private List<Fault> inOrder(Map<String, Fault> atBoxes, List<Fault> places) {
        List<Fault> faults = new ArrayList<>();
        for (String box : boxes) {
            Fault fault = atBoxes.get(box);
            if (fault != null) {
                faults.add(fault);
            }
        }
        places.stream()
                .sorted(Comparator.comparingDouble((Fault fault) -> place(fault).x())
                        .thenComparingDouble(fault -> place(fault).y()))
                .forEach(faults::add);
        return faults;
    }

    private static Area place(Fault fault) {
        return Objects.requireNonNull(fault.place());
    }

    private Fault fault(JsonNode node) {
        JsonNode kind = node.path("kind");
        if (kind.isString() && kind.stringValue("").equals(ReviewDetails.MISSING)) {
            if (node.hasNonNull("box")) {
                throw refused("missing-at-box", "What is missing has a place, \"x\" and \"y\", and no box.");
            }
            double x = number(node.path("x"), picture.width(), "x");
            double y = number(node.path("y"), picture.height(), "y");
            return new Fault(ReviewDetails.MISSING, null, Area.place(x, y));
        }
        List<String> kinds = details.kinds().stream().map(Label::slug).toList();
        if (!kind.isString() || !kinds.contains(kind.stringValue(""))) {
            throw refused(
                    "unknown-kind",
                    "\"kind\" must be one of: " + String.join(", ", kinds) + ", " + ReviewDetails.MISSING + ".");
        }
        JsonNode box = node.path("box");
        if (!box.isString() || !boxes.contains(box.stringValue(""))) {
            throw refused("unknown-box", "\"box\" must be one of: " + String.join(", ", boxes) + ".");
        }
        return new Fault(kind.stringValue(""), box.stringValue(""), null);
    }

    private static double number(JsonNode node, int most, String name) {
        double value = node.isNumber() ? node.doubleValue() : Double.NaN;
        boolean inside = value >= 0 && value <= most;
        // Written so that a number that is none is refused.
        if (!inside) {
            throw refused("place-outside", "\"" + name + "\" must be a number from 0 to " + most + ".");
        }
        // Tenths of a pixel, as the page gives them.
        return Math.round(value * 10) / 10.0;
    }

    static JsonNode write(ReviewAnswer answer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode faults = json.putArray("faults");
        for (Fault fault : answer.faults()) {
            ObjectNode node = faults.addObject().put("kind", fault.kind());
            Area place = fault.place();
            if (place == null) {
                node.put("box", fault.box());
            } else {
                node.put("x", place.x()).put("y", place.y());
            }
        }
        return json.put("nothingHere", answer.nothingHere());
    }

    private static Refused refused(String code, String message) {
        return new Refused(UNPROCESSABLE, code, message);
    }
}
