package dev.touchstone.content.choice;

import dev.touchstone.content.Label;
import dev.touchstone.scene.Depiction;
import dev.touchstone.scene.Extent;
import dev.touchstone.scene.Measurement;
import dev.touchstone.scene.Scene;
import dev.touchstone.scene.SceneObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The one thing of a scene that a frame points at. It is chosen by the seed and by how things look alone, never by what is
 * right to say about them; it is big and free enough that no rulebook calls it too small or too hidden.
 *
 * @param object id of the thing in its scene
 * @param frame its visible part and a margin, within the picture
 */
public record FramedThing(int object, ChoiceDetails.Frame frame) {

    /** In pixels. */
    private static final double MARGIN = 8;

    /** No rulebook in the course asks for more; see {@link dev.touchstone.scene.Thresholds}. In pixels. */
    private static final double SMALLEST = 28;

    private static final double LEAST_VISIBLE = 0.6;

    /** Mixes neighbouring seeds well apart (the constant of SplitMix64). */
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    /** @throws IllegalArgumentException when nothing in the scene can be framed; the message says what to do */
    public static FramedThing pick(Scene scene, List<Label> labels) {
        Set<String> named = labels.stream().map(Label::slug).collect(Collectors.toSet());
        Map<String, List<SceneObject>> bySort = new TreeMap<>();
        for (SceneObject object : scene.objects()) {
            if (canBeFramed(object) && !isBackground(object, named)) {
                bySort.computeIfAbsent(sort(object, named), sort -> new ArrayList<>())
                        .add(object);
            }
        }
        if (bySort.isEmpty()) {
            throw new IllegalArgumentException("Nothing in the scene of seed " + scene.seed()
                    + " is large and free enough to be framed. Use another seed.");
        }
        long dice = mix(scene.seed());
        // First the sort, then the thing: rare sorts such as posters come up as often as cars.
        List<SceneObject> things = pick(List.copyOf(bySort.values()), dice);
        SceneObject thing = pick(things, mix(dice));
        return new FramedThing(thing.id(), around(thing.measure(), scene));
    }

    /** Riders and what they ride are left out: a frame around one shows both. */
    private static boolean canBeFramed(SceneObject object) {
        Measurement measured = object.measure();
        Extent visible = measured.visible();
        return object.rides() == null
                && object.riddenBy() == null
                && visible != null
                && Math.min(visible.w(), visible.h()) >= SMALLEST / 2
                && visible.h() >= SMALLEST
                && measured.visibleFraction() >= LEAST_VISIBLE;
    }

    /** A frame around a house holds whatever stands before it, so a house is framed only where houses are asked for. */
    private static boolean isBackground(SceneObject object, Set<String> named) {
        return object.kind().equals("house") && !named.contains("house");
    }

    private static String sort(SceneObject object, Set<String> named) {
        if (object.depiction() != Depiction.REAL) {
            return "likeness " + object.depiction();
        }
        return named.contains(object.kind()) ? "named " + object.kind() : "unnamed";
    }

    private static ChoiceDetails.Frame around(Measurement measured, Scene scene) {
        Extent visible = measured.visible();
        if (visible == null) {
            throw new IllegalStateException("A framed thing must be visible.");
        }
        double left = Math.max(0, visible.x() - MARGIN);
        double top = Math.max(0, visible.y() - MARGIN);
        double right = Math.min(scene.width(), visible.right() + MARGIN);
        double bottom = Math.min(scene.height(), visible.bottom() + MARGIN);
        return new ChoiceDetails.Frame(left, top, right - left, bottom - top);
    }

    private static <T> T pick(List<T> from, long dice) {
        return from.get(Math.floorMod(dice, from.size()));
    }

    private static long mix(long value) {
        long mixed = (value + 1) * GOLDEN_RATIO;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
