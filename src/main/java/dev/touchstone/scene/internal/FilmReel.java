package dev.touchstone.scene.internal;

import dev.touchstone.scene.SceneObject;
import dev.touchstone.scene.internal.Motion.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The frames of one cast, measured; each thing has the same number in all of them. */
final class FilmReel {

    private final FilmCast cast;
    private final StreetPlan plan;
    private final Light light;
    private final Tracer tracer;
    private final Set<Integer> gone = new HashSet<>();
    private final Set<Integer> unclear = new HashSet<>();
    private final Set<Integer> seen = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    FilmReel(FilmCast cast, StreetPlan plan, Light light, Tracer tracer) {
        this.cast = cast;
        this.plan = plan;
        this.light = light;
        this.tracer = tracer;
    }

    List<Composition> shoot(int frames) {
        unclear.clear();
        seen.clear();
        List<Composition> film = new ArrayList<>();
        for (int frame = 0; frame < frames; frame++) {
            film.add(shoot(frame * FilmCast.BETWEEN));
        }
        return film;
    }

    private Composition shoot(double seconds) {
        Map<Figure, Integer> actorOf = new IdentityHashMap<>();
        List<Figure> figures = new ArrayList<>();
        List<Actor> actors = cast.actors();
        for (int actor = 0; actor < actors.size(); actor++) {
            if (!gone.contains(actor)) {
                Figure figure = actors.get(actor).at(seconds);
                actorOf.put(figure, actor);
                figures.add(figure);
            }
        }
        List<Figure> ordered = DepthOrder.backToFront(figures);
        Measured measured = Measured.frame(ordered, plan.camera(), light, tracer);
        measured.unclear().forEach(figure -> unclear.add(actorOf.getOrDefault(figure, -1)));
        List<SceneObject> objects = new ArrayList<>();
        Map<Integer, Integer> numberOf = new HashMap<>();
        for (SceneObject object : measured.objects()) {
            int actor = actorOf.getOrDefault(measured.figureOf(object), -1);
            seen.add(actor);
            // An actor draws one thing of a kind: a rider and a bicycle, a person and a dog.
            String name = actor + " " + object.kind();
            numberOf.put(object.id(), numbers.computeIfAbsent(name, fresh -> numbers.size()));
        }
        measured.objects().forEach(object -> objects.add(numbered(object, numberOf)));
        return new Composition(plan, light, ordered, objects);
    }

    private static SceneObject numbered(SceneObject object, Map<Integer, Integer> numberOf) {
        return new SceneObject(
                numberOf.getOrDefault(object.id(), -1),
                object.kind(),
                object.depiction(),
                object.depth(),
                object.parts(),
                numberOf.get(object.rides()),
                numberOf.get(object.riddenBy()));
    }

    boolean isClear() {
        return unclear.isEmpty();
    }

    void dropUnclear() {
        gone.addAll(unclear);
    }

    /** How many who take part in the traffic are seen in some frame. */
    long seen() {
        return seen.stream().filter(cast::takesPart).count();
    }
}
