package dev.touchstone.content.gold;

import dev.touchstone.scene.Extent;
import dev.touchstone.scene.Measurement;
import dev.touchstone.scene.Scene;
import dev.touchstone.scene.SceneObject;
import dev.touchstone.scene.ScenePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** One reading of a scene under one set of conventions. */
final class ConventionReading {

    /** Edges that move by less than this are not a change anybody could see. */
    private static final double NOTICEABLE = 1;

    private final StreetConventions conventions;
    private final Scene scene;
    private final Set<String> labelled;
    private final List<ConventionBox> boxes = new ArrayList<>();
    private final List<SkippedThing> skipped = new ArrayList<>();

    ConventionReading(StreetConventions conventions, Scene scene, Set<String> labelled) {
        this.conventions = conventions;
        this.scene = scene;
        this.labelled = labelled;
    }

    StreetGold read() {
        for (SceneObject object : scene.objects()) {
            if (object.rides() != null && conventions.riderWithVehicle()) {
                readRiderOfSharedBox(object, object.rides());
            } else if (labelled.contains(object.kind())) {
                readLabelled(object);
            }
        }
        return new StreetGold(boxes, skipped);
    }

    /** The vehicle's box covers the rider; should the vehicle not be seen at all, the rider alone stands for it. */
    private void readRiderOfSharedBox(SceneObject rider, int vehicleId) {
        Extent visible = rider.measure().visible();
        boolean vehicleSeen = scene.object(vehicleId).isPresent();
        if (visible != null && vehicleSeen && labelled.contains("rider")) {
            skipped.add(new SkippedThing("rider", visible, rider.id(), "rider"));
        }
    }

    private void readLabelled(SceneObject object) {
        Set<String> topics = new TreeSet<>();
        String decider = decider(object);
        if (!decider.isEmpty()) {
            topics.add(decider);
            if (!isLabelled(decider)) {
                skip(object, decider);
                return;
            }
        }
        List<ScenePart> parts = new ArrayList<>(object.parts());
        if (object.rides() != null || object.riddenBy() != null) {
            topics.add("rider");
            if (conventions.riderWithVehicle() && object.riddenBy() != null) {
                scene.object(object.riddenBy()).ifPresent(rider -> parts.addAll(rider.parts()));
            }
        }
        box(object, parts, topics);
    }

    /** The convention that decides whether something of this sort is labelled at all, or an empty text. */
    private static String decider(SceneObject object) {
        return switch (object.depiction()) {
            case POSTER -> "poster";
            case REFLECTION -> "reflection";
            case MANNEQUIN -> "mannequin";
            case REAL -> object.kind().equals("bicycle") && object.riddenBy() == null ? "riderless-bicycle" : "";
        };
    }

    private boolean isLabelled(String decider) {
        return switch (decider) {
            case "poster" -> conventions.posters();
            case "reflection" -> conventions.reflections();
            case "mannequin" -> conventions.mannequins();
            default -> conventions.riderlessBicycles();
        };
    }

    private void skip(SceneObject object, String topic) {
        Extent visible = object.measure().visible();
        if (visible != null) {
            skipped.add(new SkippedThing(object.kind(), visible, object.id(), topic));
        }
    }

    private void box(SceneObject object, List<ScenePart> parts, Set<String> topics) {
        List<ScenePart> counted = parts.stream().filter(this::counts).toList();
        if (counted.isEmpty()) {
            return;
        }
        Measurement measured = Measurement.over(counted);
        Extent visible = measured.visible();
        Extent framed = measured.framed();
        if (visible == null || framed == null) {
            return;
        }
        String minimum = minimumMissed(measured, visible);
        if (!minimum.isEmpty()) {
            if (!conventions.ignoreBelowMinimum()) {
                skipped.add(new SkippedThing(object.kind(), visible, object.id(), minimum));
                return;
            }
            topics.add(minimum);
        }
        if (visible.edgeDifference(framed) >= NOTICEABLE) {
            topics.add("hidden-part");
        }
        addPartTopic("mirrors", "mirror", parts, topics);
        addPartTopic("antenna", "antenna", parts, topics);
        Extent extent = conventions.wholeBox() ? framed : visible;
        boxes.add(new ConventionBox(
                object.kind(),
                extent.x(),
                extent.y(),
                extent.w(),
                extent.h(),
                measured.visibleFractionInFrame() < conventions.occludedBelow(),
                measured.truncatedFraction() > conventions.truncatedAbove(),
                !minimum.isEmpty(),
                object.id(),
                topics));
    }

    private String minimumMissed(Measurement measured, Extent visible) {
        if (visible.h() < conventions.minHeight()) {
            return "min-height";
        }
        return measured.visibleFraction() < conventions.minVisible() ? "min-visible" : "";
    }

    /** A leash is never part of the dog; mirrors and antennas are what the rulebook says. */
    private boolean counts(ScenePart part) {
        return switch (part.name()) {
            case "mirror" -> conventions.mirrors();
            case "antenna" -> conventions.antenna();
            case "leash" -> false;
            default -> true;
        };
    }

    /** Notes the topic if the box would be another one under the opposite convention, all else being equal. */
    private void addPartTopic(String topic, String partName, List<ScenePart> parts, Set<String> topics) {
        Predicate<ScenePart> isPart = part -> part.name().equals(partName);
        List<ScenePart> with =
                parts.stream().filter(p -> counts(p) || isPart.test(p)).toList();
        List<ScenePart> without =
                parts.stream().filter(p -> counts(p) && !isPart.test(p)).toList();
        if (with.size() == without.size() || without.isEmpty()) {
            return;
        }
        Extent a = chosen(Measurement.over(with));
        Extent b = chosen(Measurement.over(without));
        if (a.edgeDifference(b) >= NOTICEABLE) {
            topics.add(topic);
        }
    }

    private Extent chosen(Measurement measured) {
        Extent extent = conventions.wholeBox() ? measured.framed() : measured.visible();
        return extent == null ? measured.whole() : extent;
    }
}
