package dev.touchstone.grading.boxes;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.Reveal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Boxes with classes and attributes: F1 over the best matching, where a pair passes when its IoU reaches the exercise's
 * threshold or every edge is within the exercise's px.
 */
@Component
public class BoxesGrader implements Grader<BoxesAnswer, BoxesGold> {

    @Override
    public String type() {
        return "boxes";
    }

    @Override
    public String version() {
        return "boxes/1";
    }

    @Override
    public BoxesAnswer read(JsonNode json, Prompt prompt) {
        return BoxesFormat.read(json, prompt);
    }

    @Override
    public JsonNode write(BoxesAnswer answer) {
        return BoxesFormat.write(answer);
    }

    @Override
    public BoxesGold gold(GoldKey key, Prompt prompt) {
        BoxesAnswer boxes = BoxesFormat.read(key.answer(), prompt);
        List<BoxesReveal.GoldBox> gold = new ArrayList<>();
        for (int i = 0; i < boxes.boxes().size(); i++) {
            JsonNode entry = key.answer().path("boxes").get(i);
            List<String> topics = new ArrayList<>();
            entry.path("topics").forEach(topic -> topics.add(topic.asString()));
            gold.add(new BoxesReveal.GoldBox(
                    boxes.boxes().get(i), clause(entry.path("clauses").path(0), key), List.copyOf(topics)));
        }
        BoxesReveal reveal = new BoxesReveal(
                List.copyOf(gold),
                regions(key.answer().path("ignore"), key),
                regions(key.answer().path("traps"), key),
                key.clause(),
                key.why());
        return new BoxesGold(
                reveal,
                prompt.scoring().path("iou").asDouble(),
                prompt.scoring().path("edge-px").asDouble());
    }

    private static List<BoxesReveal.Region> regions(JsonNode list, GoldKey key) {
        List<BoxesReveal.Region> regions = new ArrayList<>();
        for (JsonNode entry : list) {
            Box box = new Box(
                    "",
                    entry.path("x").asDouble(),
                    entry.path("y").asDouble(),
                    entry.path("w").asDouble(),
                    entry.path("h").asDouble(),
                    Set.of());
            regions.add(new BoxesReveal.Region(
                    box, clause(entry.path("clause"), key), entry.path("topic").asString("")));
        }
        return List.copyOf(regions);
    }

    private static ClauseRef clause(JsonNode number, GoldKey key) {
        return number.isString() ? new ClauseRef(key.clause().rulebook(), number.asString()) : key.clause();
    }

    @Override
    public Grade grade(BoxesAnswer answer, BoxesGold gold) {
        if (answer.boxes().isEmpty() && !answer.nothingHere()) {
            return new Grade.Incomplete("nothing-drawn");
        }
        return new BoxesMarking(answer, gold).mark(version());
    }

    @Override
    public Reveal reveal(BoxesGold gold) {
        return gold.reveal();
    }

    @Override
    public BoxesAnswer perfect(BoxesGold gold) {
        List<Box> boxes =
                gold.reveal().boxes().stream().map(BoxesReveal.GoldBox::box).toList();
        return new BoxesAnswer(boxes, boxes.isEmpty());
    }

    @Override
    public Optional<BoxesAnswer> nothingHere() {
        return Optional.of(new BoxesAnswer(List.of(), true));
    }

    /** Nobody hits a box by drawing blindly. */
    @Override
    public double guess(BoxesGold gold, Prompt prompt) {
        return 0;
    }

    @Override
    public String form() {
        return "{\"boxes\": [{\"label\", \"x\", \"y\", \"w\", \"h\", \"attributes\": []}]} in picture px, or {\"nothingHere\": true}";
    }
}
