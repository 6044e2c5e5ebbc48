package dev.touchstone.content.choice;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.Label;
import dev.touchstone.content.Picture;
import dev.touchstone.content.Rulebook;
import dev.touchstone.content.gold.ConventionBox;
import dev.touchstone.content.gold.Geometry;
import dev.touchstone.content.gold.GoldGenerator;
import dev.touchstone.content.gold.SkippedThing;
import dev.touchstone.content.gold.StreetGold;
import dev.touchstone.content.gold.Streets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The class of the one framed thing: what the conventions would label it, or none of the classes. */
@Component
final class FramedClassGold implements GoldGenerator {

    /** Slug of the option "none of these". */
    static final String NONE = "none";

    private static final List<String> DECIDING = List.of("poster", "reflection", "mannequin", "riderless-bicycle");

    private final Streets streets;

    FramedClassGold(Streets streets) {
        this.streets = streets;
    }

    @Override
    public String type() {
        return "choice";
    }

    @Override
    public JsonNode answer(Exercise exercise, Item item, Rulebook rulebook, Geometry geometry) {
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
        return answer(thing.object(), streets.things(picture, rulebook, classes));
    }

    private static JsonNode answer(int object, StreetGold things) {
        for (ConventionBox box : things.boxes()) {
            if (box.objectId() == object) {
                if (box.ignore()) {
                    throw new IllegalArgumentException("The rulebook leaves the framed thing open. Use another seed.");
                }
                return answer(box.label(), box.topics());
            }
        }
        Set<String> topics = things.skipped().stream()
                .filter(thing -> thing.objectId() == object)
                .map(SkippedThing::topic)
                .collect(Collectors.toUnmodifiableSet());
        return answer(NONE, topics);
    }

    /** The convention that decides whether such a thing is labelled is named, so that the reason can speak of it. */
    private static ObjectNode answer(String choice, Set<String> topics) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("choice", choice);
        DECIDING.stream().filter(topics::contains).findFirst().ifPresent(topic -> answer.put("topic", topic));
        return answer;
    }
}
