package dev.touchstone.scene.internal;

import dev.touchstone.scene.Depiction;
import dev.touchstone.scene.SceneObject;
import dev.touchstone.scene.ScenePart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

/** The objects of figures, measured, and which figures should go because somebody careful could be unsure about them. */
final class Measured {

    private final List<SceneObject> objects = new ArrayList<>();
    private final Map<Integer, Figure> figureOf = new LinkedHashMap<>();
    private final Set<Figure> unclear = new HashSet<>();
    private final Set<Figure> overflowing = new HashSet<>();
    private final BiPredicate<SceneObject, List<SceneObject>> clear;

    private Measured(BiPredicate<SceneObject, List<SceneObject>> clear) {
        this.clear = clear;
    }

    static Measured of(List<Figure> ordered, Camera camera, Light light, Tracer tracer) {
        return of(ordered, camera, light, tracer, Clarity::isClear);
    }

    /** @param clear whether somebody careful could be sure about an object among all others */
    static Measured of(
            List<Figure> ordered,
            Camera camera,
            Light light,
            Tracer tracer,
            BiPredicate<SceneObject, List<SceneObject>> clear) {
        Measured measured = trace(ordered, camera, light, tracer, clear);
        measured.unclear.addAll(measured.overflowing);
        return measured;
    }

    /** One frame of a film: what has left the picture is no longer looked at. */
    static Measured frame(List<Figure> ordered, Camera camera, Light light, Tracer tracer) {
        Measured measured = trace(ordered, camera, light, tracer, Clarity::isClearInFilm);
        for (SceneObject object : measured.objects) {
            Figure figure = measured.figureOf(object);
            if (measured.overflowing.contains(figure)) {
                measured.unclear.add(figure);
            }
        }
        return measured;
    }

    private static Measured trace(
            List<Figure> ordered,
            Camera camera,
            Light light,
            Tracer tracer,
            BiPredicate<SceneObject, List<SceneObject>> clear) {
        Measured measured = new Measured(clear);
        tracer.reset();
        Map<Subject, Figure> figures = new IdentityHashMap<>();
        List<Figure> owners = new ArrayList<>();
        for (Figure figure : ordered) {
            boolean fits = tracer.trace(figure, camera, light);
            while (owners.size() < tracer.tallied()) {
                owners.add(figure);
            }
            if (!fits) {
                measured.overflowing.add(figure);
            }
        }
        Map<Subject, List<ScenePart>> parts = new LinkedHashMap<>();
        List<Tally> tallies = tracer.finish();
        for (int i = 0; i < tallies.size(); i++) {
            Tally tally = tallies.get(i);
            figures.put(tally.subject, owners.get(i));
            List<ScenePart> list = parts.computeIfAbsent(tally.subject, s -> new ArrayList<>());
            ScenePart part = tally.toPart();
            if (part != null) {
                list.add(part);
            }
        }
        measured.assemble(parts, figures);
        return measured;
    }

    private void assemble(Map<Subject, List<ScenePart>> parts, Map<Subject, Figure> figures) {
        Map<Subject, Integer> ids = new IdentityHashMap<>();
        parts.keySet().forEach(subject -> ids.put(subject, ids.size()));
        Map<Integer, Integer> riders = new LinkedHashMap<>();
        parts.keySet().forEach(subject -> {
            if (subject.rides != null) {
                riders.put(ids.get(subject.rides), ids.get(subject));
            }
        });
        parts.forEach((subject, list) -> {
            Figure figure = figures.get(subject);
            if (figure == null || list.isEmpty()) {
                return;
            }
            Integer id = ids.get(subject);
            SceneObject object = new SceneObject(
                    id == null ? -1 : id,
                    subject.kind,
                    subject.depiction,
                    figure.footprint().z0(),
                    list,
                    subject.rides == null ? null : ids.get(subject.rides),
                    riders.get(id));
            figureOf.put(object.id(), figure);
            objects.add(object);
        });
        for (SceneObject object : objects) {
            boolean matters = object.depiction() != Depiction.REAL || Showing.takesPart(object);
            if (matters && !clear.test(object, objects)) {
                Figure figure = figureOf.get(object.id());
                if (figure != null) {
                    unclear.add(figure);
                }
            }
        }
        objects.removeIf(object -> object.measure().visible() == null);
    }

    List<SceneObject> objects() {
        return objects;
    }

    Figure figureOf(SceneObject object) {
        return Objects.requireNonNull(figureOf.get(object.id()));
    }

    List<Figure> unclear() {
        return List.copyOf(unclear);
    }
}
