package dev.touchstone.content.boxes;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.Label;
import dev.touchstone.content.Picture;
import dev.touchstone.content.Rulebook;
import dev.touchstone.content.gold.ConventionGold;
import dev.touchstone.content.gold.Geometry;
import dev.touchstone.content.gold.GoldGenerator;
import dev.touchstone.content.gold.Streets;
import dev.touchstone.content.gold.TabletopConventions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Boxes that follow from a picture's geometry and the rulebook's conventions. */
@Component
final class BoxesGold implements GoldGenerator {

    private final Streets streets;

    BoxesGold(Streets streets) {
        this.streets = streets;
    }

    @Override
    public String type() {
        return "boxes";
    }

    @Override
    public JsonNode answer(Exercise exercise, Item item, Rulebook rulebook, Geometry geometry) {
        if (!(item.details().get() instanceof BoxesDetails details)) {
            throw new IllegalArgumentException("The item asks for no boxes. Mend its exercise's type.");
        }
        Set<String> asked = slugs(details.labels());
        Set<String> attributes = slugs(details.attributes());
        return BoxesAnswer.json(gold(item.picture(), rulebook, asked, attributes, geometry), asked, attributes);
    }

    private ConventionGold gold(
            @Nullable Picture picture,
            Rulebook rulebook,
            Set<String> asked,
            Set<String> attributes,
            Geometry geometry) {
        return switch (picture) {
            case Picture.Generated scene -> streets.gold(scene, rulebook, asked);
            case Picture.Film film ->
                throw new IllegalArgumentException("A film has several frames. Use the type frames.");
            case Picture.File file -> new TabletopConventions(rulebook).apply(geometry.of(file), asked, attributes);
            case null -> throw new IllegalArgumentException("The item has no picture. Give it a picture or a scene.");
        };
    }

    private static Set<String> slugs(List<Label> labels) {
        return labels.stream().map(Label::slug).collect(Collectors.toUnmodifiableSet());
    }
}
