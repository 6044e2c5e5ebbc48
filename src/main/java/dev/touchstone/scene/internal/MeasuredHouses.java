package dev.touchstone.scene.internal;

import dev.touchstone.scene.SceneObject;
import dev.touchstone.scene.ScenePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The houses of a street, measured behind everything that stands before them. */
final class MeasuredHouses {

    private MeasuredHouses() {}

    /**
     * Those that can be seen, farthest first.
     *
     * @param houses  in the order in which they were painted
     * @param before  the objects before them, whose numbers are taken
     * @param tracer  has just traced those objects
     */
    static List<SceneObject> of(
            List<HouseFigure> houses, List<SceneObject> before, Camera camera, Light light, Tracer tracer) {
        int id = before.stream().mapToInt(SceneObject::id).max().orElse(-1) + 1;
        List<SceneObject> measured = new ArrayList<>();
        for (HouseFigure house : houses.reversed()) {
            List<ScenePart> parts = tracer.traceBehind(house, camera, light).stream()
                    .map(Tally::toPart)
                    .filter(Objects::nonNull)
                    .toList();
            if (!parts.isEmpty()) {
                Subject subject = house.subject();
                double depth = house.footprint().z0();
                measured.add(new SceneObject(id++, subject.kind, subject.depiction, depth, parts, null, null));
            }
        }
        return measured.reversed();
    }
}
