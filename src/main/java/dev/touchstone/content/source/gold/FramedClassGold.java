package dev.touchstone.content.source.gold;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.Label;
import dev.touchstone.content.Picture;
import dev.touchstone.content.Rulebook;
import dev.touchstone.content.choice.ChoiceDetails;
import dev.touchstone.content.choice.FramedThing;
import dev.touchstone.content.gold.GoldGenerator;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The class of the one framed thing: what the conventions would label it, or none of the classes. */
public final class FramedClassGold implements GoldGenerator {

    /** Slug of the option "none of these". */
    public static final String NONE = "none";

    private final Streets streets;

    public FramedClassGold(Streets streets) {
        this.streets = streets;
    }

    @Override
    public String type() {
        return "choice";
    }

    @Override
    public JsonNode answer(Exercise exercise, Item item, Rulebook rulebook) {
        if (!(item.details().get() instanceof ChoiceDetails details)
                || !(item.picture() instanceof Picture.Generated picture)
                || details.frame() == null) {
            throw new IllegalArgumentException(
                    "Only a choice with ask: frame follows from conventions. Write its answer.");
        }
        FramedThing thing = FramedThing.pick(streets.scene(picture), details.options());
        Set<String> classes = details.options().stream()
                .map(Label::slug)
                .filter(slug -> !slug.equals(NONE))
                .collect(Collectors.toUnmodifiableSet());
        return JsonNodeFactory.instance
                .objectNode()
                .put(
                        "choice",
                        streets.label(picture, rulebook, thing.object(), classes)
                                .orElse(NONE));
    }
}
