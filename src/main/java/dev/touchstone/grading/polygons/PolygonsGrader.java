package dev.touchstone.grading.polygons;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.Reveal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Outlines with classes: F1 over the best matching, where a pair passes when the IoU of the areas reaches the exercise's
 * threshold or the two lines are everywhere within the exercise's px.
 */
@Component
class PolygonsGrader implements Grader<PolygonsAnswer, PolygonsGold> {

    @Override
    public String type() {
        return "polygons";
    }

    @Override
    public String version() {
        return "polygons/1";
    }

    @Override
    public PolygonsAnswer read(JsonNode json, Prompt prompt) {
        return PolygonsFormat.read(json, prompt);
    }

    @Override
    public JsonNode write(PolygonsAnswer answer) {
        return PolygonsFormat.write(answer);
    }

    @Override
    public PolygonsGold gold(GoldKey key, Prompt prompt) {
        PolygonsAnswer answer = PolygonsFormat.read(key.answer(), prompt);
        List<PolygonsReveal.GoldOutline> outlines = new ArrayList<>();
        for (Outline outline : answer.polygons()) {
            JsonNode entry = key.answer().path("polygons").get(outlines.size());
            outlines.add(new PolygonsReveal.GoldOutline(outline, clause(entry.path("clause"), key)));
        }
        PolygonsReveal reveal = new PolygonsReveal(
                List.copyOf(outlines),
                regions(key.answer().path("ignore"), key),
                regions(key.answer().path("traps"), key),
                key.clause(),
                key.why());
        return PolygonsGold.of(
                reveal,
                prompt.scoring().path("iou").asDouble(),
                prompt.scoring().path("boundary-px").asDouble());
    }

    private static List<PolygonsReveal.Region> regions(JsonNode list, GoldKey key) {
        List<PolygonsReveal.Region> regions = new ArrayList<>();
        for (JsonNode entry : list) {
            List<Point> points = new ArrayList<>();
            entry.path("points")
                    .forEach(point -> points.add(
                            new Point(point.path(0).asDouble(), point.path(1).asDouble())));
            regions.add(new PolygonsReveal.Region(new Outline("", points), clause(entry.path("clause"), key)));
        }
        return List.copyOf(regions);
    }

    private static ClauseRef clause(JsonNode number, GoldKey key) {
        return number.isString() ? new ClauseRef(key.clause().rulebook(), number.asString()) : key.clause();
    }

    @Override
    public Grade grade(PolygonsAnswer answer, PolygonsGold gold) {
        if (answer.polygons().isEmpty() && !answer.nothingHere()) {
            return new Grade.Incomplete("nothing-outlined");
        }
        return new PolygonsMarking(answer, gold).mark(version());
    }

    @Override
    public Reveal reveal(PolygonsGold gold) {
        return gold.reveal();
    }

    @Override
    public PolygonsAnswer perfect(PolygonsGold gold) {
        List<Outline> outlines = gold.reveal().outlines().stream()
                .map(PolygonsReveal.GoldOutline::outline)
                .toList();
        return new PolygonsAnswer(outlines, outlines.isEmpty());
    }

    @Override
    public Optional<PolygonsAnswer> nothingHere() {
        return Optional.of(new PolygonsAnswer(List.of(), true));
    }

    /** Nobody hits an outline by drawing blindly. */
    @Override
    public double guess(PolygonsGold gold, Prompt prompt) {
        return 0;
    }

    @Override
    public String form() {
        return "{\"polygons\": [{\"label\", \"points\": [[x, y]]}]} in picture px, or {\"nothingHere\": true}";
    }
}
