package dev.touchstone.scene.internal;

import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.internal.Zones.Habit;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A narrow lane of shops that runs away from the camera, for people on foot.
 *
 * @param left  world x of the fronts on the left, m
 * @param right world x of those on the right, m
 */
record ShopLane(Outlook outlook, double left, double right, boolean bands) implements ZonedStreet.Ground {

    private static final double END = 200;

    static ShopLane of(SceneSpec spec, Light light, Dice dice) {
        double centre = spec.width() * dice.between(0.36, 0.64);
        double focal = spec.width() * 0.66;
        Camera camera = new Camera(centre, spec.height() * dice.between(0.37, 0.45), focal, dice.between(1.7, 2.6));
        double wide = dice.between(0.2, 2.4);
        // Nothing of a house nearer than this may lie in the frame.
        double begins = HouseFigure.BEGINS;
        return new ShopLane(
                Outlook.anywhere(spec, camera, light, dice),
                -centre * begins / focal - wide,
                (spec.width() - centre) * begins / focal + wide,
                dice.chance(0.5));
    }

    private double middle() {
        return (left + right) / 2;
    }

    @Override
    public Zones zones() {
        double van = isLoadedLeft() ? left + 2.6 : right - 2.6;
        return new Zones()
                .far(middle())
                .walk(left + 1.6, right - 1.6, 5.6, 40, Habit.ALONG, 4)
                .walk(left + 1.2, right - 1.2, 6.5, 20, Habit.ABOUT, 2)
                .bay(van, 12.5, 0)
                .bay(van, 19, 0)
                .rack(left + 0.9, left + 1.3, 7.5, 18)
                .rack(right - 1.3, right - 0.9, 7.5, 18);
    }

    /** Whether vans stand on the left. */
    private boolean isLoadedLeft() {
        return (outlook.scenery() & 1) == 0;
    }

    @Override
    public void paint(Street street) {
        street.ofShops();
        Camera camera = outlook.camera();
        Painter painter = street.painter();
        Path2D joints = new Path2D.Double();
        Path2D dark = new Path2D.Double();
        for (double z = 2; z < 40; z += 1 + z * 0.04) {
            camera.append(joints, left, 0, z, right, 0, z, right, 0, z + 0.03, left, 0, z + 0.03);
        }
        for (double x = left + 0.9; x < right; x += 0.9) {
            camera.append(joints, x, 0, 2, x + 0.025, 0, 2, x + 0.025, 0, 40, x, 0, 40);
        }
        if (bands) {
            for (double z = 4; z < 60; z += 4.2) {
                camera.append(dark, left, 0, z, right, 0, z, right, 0, z + 1.1, left, 0, z + 1.1);
            }
        } else {
            camera.append(
                    dark, middle() - 0.5, 0, 2, middle() + 0.5, 0, 2, middle() + 0.5, 0, 90, middle() - 0.5, 0, 90);
        }
        painter.at(9).veil(dark, 0x8C7F70, outlook.light().isSnowy() ? 0.06 : 0.26);
        painter.veil(joints, 0x6A6258, 0.2);
        street.rowAlong(left, -1, 2.4 - street.dice().between(0, 6), END);
        street.rowAlong(right, 1, 2.4 - street.dice().between(0, 6), END);
        Roadside.houseShade(painter, outlook, middle(), (right - left) / 2 - 1.2, 1.2);
    }

    @Override
    public List<Figure> furniture(Dice dice) {
        List<Figure> things = new ArrayList<>();
        for (int side = -1; side <= 1; side += 2) {
            double wall = side < 0 ? left : right;
            for (double z = dice.between(6.5, 9); z < 48; z += dice.between(3, 6.5)) {
                double near = wall - side * 1.5;
                switch (dice.whole(0, 8)) {
                    case 0, 1 -> things.add(Posts.stall(wall - side * 1.9, z, dice));
                    case 2 -> things.add(Pieces.table(near, z, dice));
                    case 3, 4 -> things.add(Trees.tree(Trees.Kind.SHRUB, wall - side * 0.8, z, dice));
                    case 5 -> things.add(PosterFigure.bold(near, z, 0.3, false, dice));
                    case 6 -> things.add(Posts.lamp(near, z, side > 0, outlook.light()));
                    case 7 -> things.add(Posts.bench(near, z, dice));
                    default -> things.add(Posts.bin(near, z, dice));
                }
            }
        }
        return things;
    }
}
