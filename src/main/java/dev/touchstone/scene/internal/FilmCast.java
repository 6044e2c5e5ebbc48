package dev.touchstone.scene.internal;

import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.Setting;
import dev.touchstone.scene.internal.Motion.Actor;
import java.util.ArrayList;
import java.util.List;

/** Everybody and everything in a film; nobody ever stands where another does. */
final class FilmCast {

    /** Between two frames, s. */
    static final double BETWEEN = 0.4;

    /** More are cast than wanted, since those that are not clear in every frame go. */
    private static final int SPARE = 3;

    private static final double ALIKE = 0.35;

    private static final double GAP = 0.25;

    private final int frames;
    private final List<Actor> actors = new ArrayList<>();
    private int moving;

    private FilmCast(int frames) {
        this.frames = frames;
    }

    /** Those who take part, and the furniture of the street, which does not move. */
    static FilmCast of(SceneSpec spec, FilmedPlan plan, int frames, Dice dice) {
        FilmCast cast = new FilmCast(frames);
        Motion motion = plan.motion((frames - 1) * BETWEEN, dice.split());
        int goal = dice.whole(spec.minObjects(), spec.maxObjects()) + SPARE;
        long car = dice.seed();
        boolean alike = dice.chance(ALIKE);
        for (int i = 0; i < 80 && cast.actors.size() < goal; i++) {
            Role role = Role.in(Setting.STREET, dice);
            Actor actor = motion.place(role, alike && role == Role.CAR ? car : dice.seed(), dice);
            if (actor != null) {
                cast.add(actor);
            }
        }
        cast.moving = cast.actors.size();
        plan.furniture(dice).forEach(thing -> cast.add(seconds -> thing));
        return cast;
    }

    private void add(Actor actor) {
        if (actors.stream().noneMatch(other -> meet(actor, other))) {
            actors.add(actor);
        }
    }

    /** Looked at between the frames too, so that nobody passes through another. */
    private boolean meet(Actor one, Actor other) {
        for (int half = 0; half <= 2 * (frames - 1); half++) {
            double seconds = half * BETWEEN / 2;
            if (one.at(seconds).footprint().touches(other.at(seconds).footprint(), GAP)) {
                return true;
            }
        }
        return false;
    }

    /** In the order of their numbers. */
    List<Actor> actors() {
        return actors;
    }

    /** Whether the actor takes part in the traffic; the rest is furniture. */
    boolean takesPart(int actor) {
        return actor < moving;
    }
}
