package dev.touchstone.scene.internal;

import dev.touchstone.scene.SceneSpec;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Places things so that something else, or the frame, takes a part of them away. */
final class Behind {

    private Behind() {}

    /** Somebody partly hidden by a vehicle that is already there. */
    static @Nullable Figure someone(List<Figure> placed, Camera camera, Dice dice) {
        List<Figure> vehicles = placed.stream()
                .filter(figure ->
                        figure instanceof VehicleFigure && figure.footprint().z0() < 22)
                .toList();
        if (vehicles.isEmpty()) {
            return null;
        }
        Footprint front = vehicles.get(dice.whole(0, vehicles.size() - 1)).footprint();
        double z = front.z1() + dice.between(0.5, 1.8);
        double x = dice.between(front.x0() + 0.3, front.x1() - 0.3) * z / front.z1();
        return Traffic.person(x, z, Traffic.across(dice), false, dice);
    }

    /** The first of several tries that is well cut by a side edge of the frame, or null. */
    static @Nullable Figure theFrame(Camera camera, SceneSpec spec, Supplier<Figure> tries) {
        for (int i = 0; i < 40; i++) {
            Figure figure = tries.get();
            if (isCut(figure.footprint(), camera, spec.width(), spec.height())) {
                return figure;
            }
        }
        return null;
    }

    /** Whether something on this ground is cut by a side edge by roughly a fifth to two thirds. */
    private static boolean isCut(Footprint footprint, Camera camera, int width, int height) {
        double left = camera.sx(footprint.x0(), footprint.z0());
        double right = camera.sx(footprint.x1(), footprint.z0());
        double outside = Math.max(0, -left) + Math.max(0, right - width);
        double share = outside / (right - left);
        double below = camera.sy(0, footprint.z0()) - height;
        return share > 0.2 && share < 0.65 && below < height * 0.05;
    }
}
