package dev.touchstone.content.frames;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.Label;
import dev.touchstone.content.Picture;
import dev.touchstone.content.Rulebook;
import dev.touchstone.content.boxes.BoxesAnswer;
import dev.touchstone.content.gold.ConventionGold.Box;
import dev.touchstone.content.gold.Geometry;
import dev.touchstone.content.gold.GoldGenerator;
import dev.touchstone.content.gold.Streets;
import dev.touchstone.content.gold.Streets.FrameGold;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Boxes and numbers that follow from a film: what the conventions ask for in each frame, numbered as it first appears. */
@Component
final class FilmGold implements GoldGenerator {

    /** More things than this are too much to follow at once. */
    static final int MOST_IDENTITIES = 3;

    private final Streets streets;

    FilmGold(Streets streets) {
        this.streets = streets;
    }

    @Override
    public String type() {
        return "frames";
    }

    @Override
    public JsonNode answer(Exercise exercise, Item item, Rulebook rulebook, Geometry geometry) {
        if (!(item.details().get() instanceof FramesDetails details)
                || !(item.picture() instanceof Picture.Film film)) {
            throw new IllegalArgumentException("The item has no film. Give it a scene, seeds and frames.");
        }
        Set<String> asked = details.labels().stream().map(Label::slug).collect(Collectors.toUnmodifiableSet());
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode frames = answer.putArray("frames");
        Map<Integer, Integer> numbers = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (FrameGold frame : streets.film(film, rulebook, asked)) {
            number(frame, numbers, counts);
            ObjectNode json = BoxesAnswer.json(frame.gold(), asked, Set.of());
            int box = 0;
            for (JsonNode each : json.path("boxes")) {
                int number = numbers.getOrDefault(frame.things().get(box++), 0);
                ((ObjectNode) each).put("identity", number);
            }
            frames.add(json);
        }
        counts.forEach((label, count) -> {
            if (count > MOST_IDENTITIES) {
                throw new IllegalArgumentException("The film shows " + count + " things of the class " + label
                        + "; more than " + MOST_IDENTITIES + " are too many to follow. Use another seed.");
            }
        });
        return answer;
    }

    /** Gives what is new in a frame the next number of its class, from left to right. */
    private static void number(FrameGold frame, Map<Integer, Integer> numbers, Map<String, Integer> counts) {
        List<Box> boxes = frame.gold().boxes();
        List<Integer> fromLeft = IntStream.range(0, boxes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        box -> boxes.get(box).extent().x()))
                .toList();
        for (int box : fromLeft) {
            numbers.computeIfAbsent(
                    frame.things().get(box),
                    thing -> counts.merge(boxes.get(box).label(), 1, Integer::sum));
        }
    }
}
