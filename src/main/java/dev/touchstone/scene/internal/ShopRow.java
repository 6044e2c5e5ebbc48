package dev.touchstone.scene.internal;

import dev.touchstone.scene.Feature;
import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.internal.Zones.Habit;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A square of shops seen close up, at the height of the eyes. Nobody drives here but those who deliver.
 *
 * @param wall  distance of the shop fronts, m
 * @param alley whether an alley opens between {@code left} and {@code right}
 * @param stone size of the paving, m
 */
record ShopRow(Outlook outlook, double wall, boolean alley, double left, double right, double stone)
        implements ZonedStreet.Ground {

    static ShopRow of(SceneSpec spec, Light light, Dice dice) {
        Camera camera = new Camera(
                spec.width() * dice.between(0.35, 0.65),
                spec.height() * dice.between(0.39, 0.46),
                spec.width() * 0.66,
                dice.between(1.7, 2.3));
        double at = dice.between(-4, 4);
        return new ShopRow(
                Outlook.anywhere(spec, camera, light, dice),
                dice.between(12, 15),
                spec.features().contains(Feature.TINY) || dice.chance(0.4),
                at - dice.between(1.8, 2.6),
                at + dice.between(1.8, 2.6),
                dice.between(0.9, 1.6));
    }

    private double edge(int side, double z) {
        return outlook.camera().worldX(side < 0 ? 0 : outlook.width(), z);
    }

    @Override
    public Zones zones() {
        Zones zones = new Zones();
        double x0 = edge(-1, wall);
        double x1 = edge(1, wall);
        zones.walk(x0, x1, 5.4, 7.4, Habit.ACROSS, 2).walk(x0, x1, 7.4, wall - 1.3, Habit.ABOUT, 5);
        zones.bay(x0 * 0.55, wall - 4.3, 0).bay(x1 * 0.55, wall - 4.3, 0);
        zones.rack(x0, x1, wall - 0.8, wall - 0.6);
        if (!alley) {
            return zones.fronts(x0, x1, wall);
        }
        double middle = (left + right) / 2;
        zones.walk(left + 0.5, right - 0.5, wall, 40, Habit.ALONG, 1).far(middle);
        return middle > 0 ? zones.fronts(x0, left, wall) : zones.fronts(right, x1, wall);
    }

    @Override
    public void paint(Street street) {
        street.ofShops();
        double x0 = edge(-1, wall) - street.dice().between(3, 10);
        double x1 = edge(1, wall) + 9;
        if (alley) {
            street.rowAlong(left, -1, wall, 160);
            street.rowAlong(right, 1, wall, 160);
            street.frontRow(x0, left, wall);
            street.frontRow(right, x1, wall);
        } else {
            street.frontRow(x0, x1, wall);
        }
        Camera camera = outlook.camera();
        Path2D dark = new Path2D.Double();
        Path2D joints = new Path2D.Double();
        int row = 0;
        for (double z = 2; z < wall; z += stone) {
            camera.append(joints, -40, 0, z, 40, 0, z, 40, 0, z + 0.03, -40, 0, z + 0.03);
            for (double x = -36 + (row % 2) * stone; x < 36 && row % 3 == 0; x += 2 * stone) {
                double to = Math.min(z + stone, wall);
                camera.append(dark, x, 0, z, x + stone, 0, z, x + stone, 0, to, x, 0, to);
            }
            row++;
        }
        Painter painter = street.painter();
        painter.at(9).veil(dark, 0x8C7F70, outlook.light().isSnowy() ? 0.05 : 0.22);
        painter.veil(joints, 0x6A6258, 0.2);
        painter.at(wall)
                .veil(
                        camera.ground(-60, alley ? left : 60, wall - 0.6, wall),
                        outlook.light().shade(),
                        0.22);
        if (alley) {
            painter.veil(
                    camera.ground(right, 60, wall - 0.6, wall), outlook.light().shade(), 0.22);
        }
    }

    @Override
    public List<Figure> furniture(Dice dice) {
        List<Figure> things = new ArrayList<>();
        double x0 = edge(-1, wall);
        double x1 = edge(1, wall);
        for (double x = x0 + dice.between(1, 4); x < x1 - 2; x += dice.between(4.4, 7)) {
            boolean atHouse = !alley || x + 2.2 < left || x - 2.2 > right;
            if (atHouse && dice.chance(0.4)) {
                things.add(ShopWindow.withMannequins(x, wall - 0.02, dice.whole(1, 2), dice)
                        .optional());
            } else if (atHouse && dice.chance(0.35)) {
                things.add(PosterFigure.bold(x, wall - 0.05, 0.75, true, dice));
            }
        }
        boolean trees = dice.chance(0.4);
        for (double x = x0 + dice.between(0, 3); x < x1; x += dice.between(2.6, 4.6)) {
            double z = dice.between(wall - 3.6, wall - 1.6);
            switch (dice.whole(0, 9)) {
                case 0 -> things.add(Posts.stall(x, z, dice));
                case 1, 2 -> things.add(Pieces.table(x, z, dice));
                case 3 -> things.add(Posts.bench(x, z, dice));
                case 4 -> things.add(Trees.tree(Trees.Kind.SHRUB, x, wall - 0.7, dice));
                case 5 -> things.add(PosterFigure.bold(x, z, 0.3, false, dice));
                case 6 -> things.add(Posts.lamp(x, z, dice.chance(0.5), outlook.light()));
                case 7 -> things.add(Posts.bin(x, z, dice));
                default -> {
                    if (trees) {
                        things.add(Trees.tree(outlook.trees(), x, z - 1, dice));
                    }
                }
            }
        }
        return things;
    }
}
