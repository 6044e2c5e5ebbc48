package dev.touchstone.scene.internal;

import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.internal.Zones.Walk;
import java.util.List;

/** People so close together that they hide one another in part. */
final class Throng {

    /** Farther away, m, a crowd is too small to be told apart. */
    private static final double NEAR = 15;

    private Throng() {}

    static List<Figure> in(Zones zones, SceneSpec spec, Camera camera, Dice dice) {
        List<Walk> wide = zones.walks().stream()
                .filter(walk -> walk.z0() < NEAR && walk.area() > 8)
                .toList();
        Walk walk = wide.get(dice.whole(0, wide.size() - 1));
        int most = switch (spec.difficulty()) {
            case EASY -> 8;
            case MIDDLE -> 12;
            case HARD -> 17;
        };
        double z = dice.between(walk.z0(), Math.max(walk.z0(), Math.min(walk.z1(), NEAR) - 2.5));
        double left = Math.max(walk.x0(), camera.worldX(spec.width() * 0.08, z));
        double right = Math.min(walk.x1(), camera.worldX(spec.width() * 0.92, z));
        double x = dice.between(Math.min(left, right), Math.max(left, right));
        double spread = 0.9 + most * 0.13;
        return dice.several(
                most - dice.whole(0, 2),
                () -> Traffic.person(
                        Math.clamp(x + dice.between(-1, 1) * spread, walk.x0(), walk.x1()),
                        Math.min(z + dice.between(0, 3), walk.z1()),
                        ZonedTraffic.pose(walk, dice),
                        false,
                        dice));
    }
}
