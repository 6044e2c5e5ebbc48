package dev.touchstone.scene;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a scene. Houses, of the kind {@code house}, are things too: they stand behind all others. Of a house beside
 * the camera, which has no end on the picture plane, the whole is what stands at least 5 m ahead.
 *
 * @param id        unique in its scene, 0 or more
 * @param kind      the class slug, such as {@code car} or {@code pedestrian}; likenesses carry the class of what they show
 * @param depiction real, or what sort of likeness
 * @param depth     distance from the camera in metres, to the nearest point of the object on the ground
 * @param parts     the parts drawn, at least one
 * @param rides     the id of the vehicle this rider sits on, or null
 * @param riddenBy  the id of the rider on this vehicle, or null
 */
public record SceneObject(
        int id,
        String kind,
        Depiction depiction,
        double depth,
        List<ScenePart> parts,
        @Nullable Integer rides,
        @Nullable Integer riddenBy) {

    public SceneObject {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Object " + id + " (" + kind + ") has no part");
        }
    }

    /**
     * Measures the object over the parts the predicate accepts, for instance all but mirrors.
     *
     * @throws IllegalArgumentException if the predicate accepts no part
     */
    public Measurement measure(Predicate<ScenePart> chosen) {
        return Measurement.over(parts.stream().filter(chosen).toList());
    }

    /** Measures the whole object. */
    public Measurement measure() {
        return Measurement.over(parts);
    }

    public boolean hasPart(String name) {
        return parts.stream().anyMatch(part -> part.name().equals(name));
    }
}
