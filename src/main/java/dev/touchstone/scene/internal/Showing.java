package dev.touchstone.scene.internal;

import dev.touchstone.scene.Depiction;
import dev.touchstone.scene.Extent;
import dev.touchstone.scene.Feature;
import dev.touchstone.scene.Measurement;
import dev.touchstone.scene.SceneObject;
import dev.touchstone.scene.SceneSpec;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether measured objects show what a spec requires. */
final class Showing {

    private static final Set<String> VEHICLES = Set.of("car", "van", "bus", "truck", "motorcycle");
    private static final Set<String> TRAFFIC =
            Set.of("car", "van", "bus", "truck", "motorcycle", "bicycle", "pedestrian", "rider", "dog", "cat");
    private static final Set<String> SIGNALS = Set.of("traffic-light", "sign");

    private Showing() {}

    /** Whether an object is one that rulebooks ask to label, and so must be clear. */
    static boolean takesPart(SceneObject object) {
        return TRAFFIC.contains(object.kind()) || SIGNALS.contains(object.kind());
    }

    static boolean countIsRight(SceneSpec spec, List<SceneObject> objects) {
        long count = objects.stream()
                .filter(o -> o.depiction() == Depiction.REAL && TRAFFIC.contains(o.kind()) && o.rides() == null)
                .count();
        // A crowd and a far pair come on top of what was asked for.
        int extra = (spec.features().contains(Feature.CROWD) ? 12 : 0)
                + spec.features().size();
        return count >= spec.minObjects() && count <= spec.maxObjects() + extra;
    }

    static boolean showsAll(Set<Feature> features, List<SceneObject> objects) {
        return features.stream().allMatch(feature -> shows(feature, objects));
    }

    static boolean shows(Feature feature, List<SceneObject> objects) {
        return switch (feature) {
            case MIRRORS -> objects.stream().anyMatch(o -> VEHICLES.contains(o.kind()) && changes(o, "mirror"));
            case ANTENNA -> objects.stream().anyMatch(o -> VEHICLES.contains(o.kind()) && changes(o, "antenna"));
            case HIDDEN -> objects.stream().anyMatch(Showing::isHidden);
            case TRUNCATED ->
                objects.stream()
                        .anyMatch(o -> isTraffic(o)
                                && o.measure().truncatedFraction() > 0.1
                                && o.measure().truncatedFraction() < 0.75);
            case RIDER -> objects.stream().anyMatch(o -> o.rides() != null && visibleHeight(o) > 27);
            case POSTER -> showsLikeness(objects, Depiction.POSTER, 27);
            case REFLECTION -> showsLikeness(objects, Depiction.REFLECTION, 27);
            case MANNEQUIN -> showsLikeness(objects, Depiction.MANNEQUIN, 27);
            case TINY ->
                objects.stream().anyMatch(o -> isTraffic(o) && visibleHeight(o) >= 12.5 && visibleHeight(o) <= 22.5)
                        && objects.stream()
                                .anyMatch(o -> isTraffic(o) && visibleHeight(o) >= 4 && visibleHeight(o) <= 7.5);
            case CROWD -> objects.stream().anyMatch(o -> isWalker(o) && neighbours(o, objects) >= 5);
            case PARKED_BICYCLE ->
                objects.stream()
                        .anyMatch(o -> o.kind().equals("bicycle") && o.riddenBy() == null && visibleHeight(o) > 27);
        };
    }

    private static boolean isTraffic(SceneObject object) {
        return object.depiction() == Depiction.REAL && TRAFFIC.contains(object.kind());
    }

    private static boolean isWalker(SceneObject object) {
        return object.depiction() == Depiction.REAL && object.kind().equals("pedestrian");
    }

    private static boolean changes(SceneObject object, String part) {
        if (!object.hasPart(part)) {
            return false;
        }
        Extent with = object.measure().visible();
        Extent without = object.measure(p -> !p.name().equals(part)).visible();
        return with != null && without != null && with.edgeDifference(without) >= 6;
    }

    private static boolean isHidden(SceneObject object) {
        Measurement measured = object.measure();
        Extent visible = measured.visible();
        Extent framed = measured.framed();
        return isTraffic(object)
                && visible != null
                && framed != null
                && visible.h() > 27
                && measured.visibleFractionInFrame() <= 0.88
                && visible.edgeDifference(framed) >= 6;
    }

    private static boolean showsLikeness(List<SceneObject> objects, Depiction depiction, double height) {
        return objects.stream()
                .anyMatch(o -> o.depiction() == depiction
                        && visibleHeight(o) > height
                        && o.measure().visibleFraction() > 0.75);
    }

    private static double visibleHeight(SceneObject object) {
        Extent visible = object.measure().visible();
        return visible == null ? 0 : visible.h();
    }

    private static long neighbours(SceneObject object, List<SceneObject> objects) {
        return objects.stream()
                .filter(o -> o != object && isWalker(o) && areClose(object, o))
                .count();
    }

    /** Within one and a half body heights of each other on the picture. */
    private static boolean areClose(SceneObject a, SceneObject b) {
        @Nullable Extent ea = a.measure().visible();
        @Nullable Extent eb = b.measure().visible();
        return ea != null
                && eb != null
                && Math.abs(ea.x() + ea.w() / 2 - eb.x() - eb.w() / 2) < 1.5 * Math.max(ea.h(), eb.h())
                && Math.abs(ea.bottom() - eb.bottom()) < Math.max(ea.h(), eb.h());
    }
}
