package dev.touchstone.content.gold;

import dev.touchstone.content.Picture;
import dev.touchstone.content.Rulebook;
import dev.touchstone.content.Rulebook.Convention;
import dev.touchstone.content.gold.ConventionGold.Box;
import dev.touchstone.content.gold.ConventionGold.Ignored;
import dev.touchstone.content.gold.ConventionGold.Trap;
import dev.touchstone.content.picture.Drawings;
import dev.touchstone.scene.Scene;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Applies a rulebook of the domain {@code street} to drawn scenes. */
@Component
public final class Streets {

    private static final String DOMAIN = "street";

    private final Drawings drawings;

    public Streets(Drawings drawings) {
        this.drawings = drawings;
    }

    public Scene scene(Picture.Generated picture) {
        return drawings.of(picture);
    }

    /** What the rulebook makes of the scene, thing by thing. */
    public StreetGold things(Picture.Generated picture, Rulebook rulebook, Set<String> classes) {
        return things(drawings.of(picture), rulebook, classes);
    }

    private static StreetGold things(Scene scene, Rulebook rulebook, Set<String> classes) {
        if (!rulebook.domain().equals(DOMAIN)) {
            throw new IllegalArgumentException("The rulebook " + rulebook.slug() + " has no conventions for streets.");
        }
        Map<String, String> values = new TreeMap<>();
        rulebook.conventions().forEach((topic, convention) -> values.put(topic, convention.value()));
        return StreetConventions.of(values).apply(scene, classes);
    }

    /** The same with the clauses that say so. */
    public ConventionGold gold(Picture.Generated picture, Rulebook rulebook, Set<String> classes) {
        return gold(things(picture, rulebook, classes), rulebook);
    }

    /** The same for each frame of a film, and which thing each box is around. */
    public List<FrameGold> film(Picture.Film film, Rulebook rulebook, Set<String> classes) {
        return drawings.of(film).stream()
                .map(scene -> things(scene, rulebook, classes))
                .map(things -> new FrameGold(
                        gold(things, rulebook),
                        things.boxes().stream()
                                .filter(box -> !box.ignore())
                                .map(ConventionBox::objectId)
                                .toList()))
                .toList();
    }

    /** @param things the thing around which each box of the gold is; a thing has the same number in every frame */
    public record FrameGold(ConventionGold gold, List<Integer> things) {}

    private static ConventionGold gold(StreetGold things, Rulebook rulebook) {
        List<Box> boxes = things.boxes().stream()
                .filter(box -> !box.ignore())
                .map(box -> box(box, rulebook))
                .toList();
        List<Ignored> ignored = things.boxes().stream()
                .filter(ConventionBox::ignore)
                .map(box -> new Ignored(
                        box.extent(), clauses(box.topics(), rulebook).getFirst()))
                .toList();
        List<Trap> traps = things.skipped().stream()
                .map(thing -> new Trap(
                        thing.extent(),
                        thing.topic(),
                        clauses(List.of(thing.topic()), rulebook).getFirst()))
                .toList();
        return new ConventionGold(boxes, ignored, traps);
    }

    private static Box box(ConventionBox box, Rulebook rulebook) {
        List<String> topics = box.topics().stream().sorted().toList();
        return new Box(box.label(), box.extent(), box.occluded(), box.truncated(), clauses(topics, rulebook), topics);
    }

    private static List<String> clauses(Collection<String> topics, Rulebook rulebook) {
        return topics.stream()
                .sorted()
                .map(topic -> clause(topic, rulebook))
                .distinct()
                .toList();
    }

    private static String clause(String topic, Rulebook rulebook) {
        Convention convention = rulebook.conventions().get(topic);
        if (convention == null) {
            throw new IllegalArgumentException(
                    "The rulebook " + rulebook.slug() + " has no convention on " + topic + ". Add it.");
        }
        return convention.clause().number();
    }
}
