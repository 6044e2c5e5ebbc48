package dev.touchstone.scene.internal;

import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.internal.PersonFigure.Pose;
import dev.touchstone.scene.internal.Zones.Fronts;
import dev.touchstone.scene.internal.Zones.Walk;
import java.util.List;

/** Likenesses of people: posters, mannequins and mirror images, where the zones of a place have room for them. */
final class Displays {

    private Displays() {}

    static List<Figure> poster(Zones zones, Walk walk, Camera camera, SceneSpec spec, Dice dice) {
        Fronts fronts = zones.fronts();
        if (fronts != null && dice.chance(0.45)) {
            return List.of(PosterFigure.bold(onFront(fronts, camera, spec, dice), fronts.z() - 0.05, 0.75, true, dice));
        }
        double z = Math.clamp(dice.between(8, 14), walk.z0(), Math.max(walk.z0(), walk.z1()));
        return List.of(PosterFigure.bold(onWalk(walk, z, camera, spec, dice), z, 0.35, false, dice));
    }

    static List<Figure> mannequins(Zones zones, Camera camera, SceneSpec spec, Dice dice) {
        Fronts fronts = zones.fronts();
        return fronts == null
                ? List.of()
                : List.of(ShopWindow.withMannequins(
                        onFront(fronts, camera, spec, dice), fronts.z() - 0.02, dice.whole(1, 2), dice));
    }

    static List<Figure> reflection(Zones zones, Walk walk, Camera camera, SceneSpec spec, Dice dice) {
        Fronts fronts = zones.fronts();
        if (fronts != null && dice.chance(0.5)) {
            double z = fronts.z() - dice.between(0.9, 1.4);
            double x = onFront(fronts, camera, spec, dice);
            PersonFigure person = new PersonFigure(x, z, Traffic.across(dice), false, dice);
            // The image stands farther away and so, seen aslant, moves toward the middle: the pane is where it shows.
            double shown = x * fronts.z() / (2 * fronts.z() - z);
            return List.of(ShopWindow.mirroring(person, shown, fronts.z() - 0.02, dice), person);
        }
        double z = Math.clamp(dice.between(7.5, 10.5), walk.z0(), Math.max(walk.z0(), walk.z1()));
        double x = onWalk(walk, z, camera, spec, dice);
        PersonFigure person = new PersonFigure(x, z, dice.pick(Pose.values()), false, dice);
        return List.of(new PuddleFigure(person, dice.between(2.2, 3), dice), person);
    }

    private static double onFront(Fronts fronts, Camera camera, SceneSpec spec, Dice dice) {
        double left = Math.max(fronts.x0() + 2.1, camera.worldX(spec.width() * 0.1, fronts.z()));
        double right = Math.min(fronts.x1() - 2.1, camera.worldX(spec.width() * 0.9, fronts.z()));
        return dice.between(Math.min(left, right), Math.max(left, right));
    }

    private static double onWalk(Walk walk, double z, Camera camera, SceneSpec spec, Dice dice) {
        double left = Math.max(walk.x0() + 0.4, camera.worldX(spec.width() * 0.1, z));
        double right = Math.min(walk.x1() - 0.4, camera.worldX(spec.width() * 0.9, z));
        return dice.between(Math.min(left, right), Math.max(left, right));
    }
}
