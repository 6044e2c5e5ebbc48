package dev.touchstone.content.polygons;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.Label;
import dev.touchstone.content.Picture;
import dev.touchstone.content.Rulebook;
import dev.touchstone.content.gold.Geometry;
import dev.touchstone.content.gold.GoldGenerator;
import dev.touchstone.content.gold.TabletopConventions;
import dev.touchstone.content.gold.TabletopOutlines;
import dev.touchstone.content.gold.TabletopOutlines.Line;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Outlines that follow from a rendered picture's geometry and the rulebook's conventions. */
@Component
final class PolygonsGold implements GoldGenerator {

    @Override
    public String type() {
        return "polygons";
    }

    @Override
    public JsonNode answer(Exercise exercise, Item item, Rulebook rulebook, Geometry geometry) {
        if (!(item.details().get() instanceof PolygonsDetails details)) {
            throw new IllegalArgumentException("The item asks for no outlines. Mend its exercise's type.");
        }
        if (!(item.picture() instanceof Picture.File picture)) {
            throw new IllegalArgumentException("Outlines follow from rendered pictures only. Give the item a picture.");
        }
        Set<String> asked = details.labels().stream().map(Label::slug).collect(Collectors.toUnmodifiableSet());
        var outlines = new TabletopOutlines(new TabletopConventions(rulebook));
        TabletopOutlines.Lines lines = outlines.apply(geometry.of(picture), asked);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        add(answer.putArray("polygons"), lines.outlines(), picture, true);
        add(answer.putArray("ignore"), lines.ignored(), picture, false);
        add(answer.putArray("traps"), lines.traps(), picture, false);
        return answer;
    }

    private static void add(ArrayNode list, List<Line> lines, Picture picture, boolean labelled) {
        for (Line line : lines) {
            ObjectNode entry = list.addObject();
            if (labelled) {
                entry.put("label", line.label());
            }
            ArrayNode points = entry.putArray("points");
            for (double[] point : line.points()) {
                points.addArray().add(within(point[0], picture.width())).add(within(point[1], picture.height()));
            }
            if (!line.clauses().isEmpty()) {
                entry.put("clause", line.clauses().getLast());
            }
        }
    }

    private static double within(double value, int most) {
        return Math.round(Math.clamp(value, 0, most) * 10) / 10.0;
    }
}
