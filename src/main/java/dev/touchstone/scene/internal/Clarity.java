package dev.touchstone.scene.internal;

import dev.touchstone.scene.Difficulty;
import dev.touchstone.scene.Extent;
import dev.touchstone.scene.Feature;
import dev.touchstone.scene.Measurement;
import dev.touchstone.scene.SceneObject;
import dev.touchstone.scene.ScenePart;
import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.Setting;
import dev.touchstone.scene.Thresholds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Whether an object is far enough from every threshold, whichever of its parts a rulebook counts. */
final class Clarity {

    /** Less than this of an object is not enough to know it by. */
    private static final double RECOGNISABLE = 0.235;

    /** So much of everything can be seen in an easy scene. */
    private static final double MOSTLY = 0.6;

    private static final double SMALLEST_HEIGHT = 4;

    private static final List<Set<String>> LEFT_OUT =
            List.of(Set.of(), Set.of("mirror"), Set.of("antenna"), Set.of("mirror", "antenna"), Set.of("leash"));

    private Clarity() {}

    /** Easy scenes of other settings than a street also keep whole what nothing asks to hide or to cut. */
    static BiPredicate<SceneObject, List<SceneObject>> of(SceneSpec spec) {
        boolean whole = spec.setting() != Setting.STREET
                && spec.difficulty() == Difficulty.EASY
                && Collections.disjoint(spec.features(), Set.of(Feature.HIDDEN, Feature.TRUNCATED, Feature.CROWD));
        return whole
                ? (object, all) -> isClear(object, all) && object.measure().visibleFraction() >= MOSTLY
                : Clarity::isClear;
    }

    static boolean isClear(SceneObject object, List<SceneObject> all) {
        return isClear(object, all, Clarity::isClear);
    }

    /**
     * In a film things come, go and pass behind others, so they may be hidden and cut by any share; only the limits that
     * decide whether a thing is labelled at all keep their distance.
     */
    static boolean isClearInFilm(SceneObject object, List<SceneObject> all) {
        return isClear(object, all, Clarity::isClearInFilm);
    }

    private static boolean isClear(SceneObject object, List<SceneObject> all, Predicate<Measurement> clear) {
        for (Set<String> without : LEFT_OUT) {
            List<ScenePart> parts = without(object, without);
            if (!parts.isEmpty() && !clear.test(Measurement.over(parts))) {
                return false;
            }
            if (object.riddenBy() != null && !parts.isEmpty()) {
                List<ScenePart> both = new ArrayList<>(parts);
                all.stream()
                        .filter(other -> object.riddenBy().equals(other.id()))
                        .forEach(rider -> both.addAll(rider.parts()));
                if (!clear.test(Measurement.over(both))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<ScenePart> without(SceneObject object, Set<String> names) {
        return object.parts().stream()
                .filter(part -> !names.contains(part.name()))
                .toList();
    }

    private static boolean isClear(Measurement measured) {
        Extent visible = measured.visible();
        return visible != null
                && measured.visibleFraction() >= RECOGNISABLE
                && visible.h() >= SMALLEST_HEIGHT
                && visible.w() >= 3
                && Thresholds.isClearOcclusion(measured.visibleFractionInFrame())
                && Thresholds.isClearTruncation(measured.truncatedFraction())
                && Thresholds.isClearVisibility(measured.visibleFraction())
                && Thresholds.isClearHeight(visible.h());
    }

    private static boolean isClearInFilm(Measurement measured) {
        Extent visible = measured.visible();
        return visible == null
                || Thresholds.isClearVisibility(measured.visibleFraction()) && Thresholds.isClearHeight(visible.h());
    }
}
