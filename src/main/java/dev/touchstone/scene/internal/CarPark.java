package dev.touchstone.scene.internal;

import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.internal.Zones.Habit;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * An open car park seen across its rows, with a street and houses behind.
 *
 * @param first  where the nearest row begins, m
 * @param bay    width of a bay, m
 * @param offset world x at which a bay begins, m
 * @param tree   every so many bays one is planted instead, 0 for none
 * @param busy   number of the bay around which most vehicles stand
 * @param doubled whether two rows stand back to back behind the aisle
 */
record CarPark(Outlook outlook, double first, double bay, double offset, int tree, int busy, boolean doubled)
        implements ZonedStreet.Ground {

    private static final double DEEP = 5;
    private static final double AISLE = 5.8;
    private static final double FAR = 70;
    private static final int GRASS = 0x8BA468;

    static CarPark of(SceneSpec spec, Light light, Dice dice) {
        Camera camera = new Camera(
                spec.width() * dice.between(0.3, 0.7),
                spec.height() * dice.between(0.25, 0.34),
                spec.width() * 0.63,
                dice.between(3.3, 5.2));
        double first = camera.groundAt(spec.height() * dice.between(0.82, 0.96));
        return new CarPark(
                Outlook.anywhere(spec, camera, light, dice),
                first,
                dice.between(2.6, 2.9),
                dice.between(0, 2.6),
                dice.whole(0, 2) == 0 ? 0 : dice.whole(5, 7),
                dice.whole(-2, 2),
                dice.chance(0.6));
    }

    /** Where the rows begin, the nearest first. */
    private double[] rows() {
        double second = first + DEEP + AISLE;
        return doubled ? new double[] {first, second, second + DEEP + 1.2} : new double[] {first, second};
    }

    private double end() {
        double[] rows = rows();
        return rows[rows.length - 1] + DEEP + (doubled ? AISLE : 1);
    }

    private double wall() {
        return end() + 13;
    }

    private double edge(int side, double z) {
        return outlook.camera().worldX(side < 0 ? 0 : outlook.width(), z);
    }

    private boolean isPlanted(int number) {
        return tree > 0 && Math.floorMod(number, tree) == 0;
    }

    @Override
    public Zones zones() {
        Zones zones = new Zones();
        for (double row : rows()) {
            double z = row + DEEP / 2;
            for (int i = -24; i < 24; i++) {
                double x = offset + (i + 0.5) * bay;
                if (!isPlanted(i) && x > edge(-1, row) - 0.5 && x < edge(1, row) + 0.5) {
                    zones.bays(x, z, 0, Math.abs(i - busy) < 4 ? 18 : 1);
                }
            }
        }
        double aisle = first + DEEP + AISLE / 2;
        int lanes = Math.max(2, zones.ways().size() / 12);
        zones.laneAcross(aisle + 1.2, edge(-1, aisle), edge(1, aisle), false, false, lanes);
        zones.laneAcross(aisle - 1.2, edge(-1, aisle), edge(1, aisle), true, false, lanes);
        zones.laneAcross(end() + 4, edge(-1, end()), edge(1, end()), true, true, 2 * lanes);
        zones.walk(edge(-1, aisle), edge(1, aisle), first + DEEP + 0.4, first + DEEP + AISLE - 0.4, Habit.ABOUT, 3);
        zones.walk(edge(-1, first), edge(1, first), first - 1.4, first - 0.5, Habit.ACROSS, 2);
        zones.walk(edge(-1, end()), edge(1, end()), end() + 0.3, end() + 1.4, Habit.ACROSS, 1);
        zones.rack(edge(-1, end()), edge(1, end()), end() + 0.4, end() + 0.8);
        zones.rack(edge(-1, first) + 1, edge(1, first) - 1, first - 1, first - 0.6);
        return zones;
    }

    @Override
    public void paint(Street street) {
        Camera camera = outlook.camera();
        Painter painter = street.painter();
        Surface surface = street.surface();
        double end = end();
        street.frontRow(edge(-1, wall()) - street.dice().between(3, 10), edge(1, wall()) + 8, wall());
        painter.at(end).detail(camera.ground(-FAR, FAR, end + 1.8, end + 8.6), surface.asphalt());
        painter.detail(camera.ground(-FAR, FAR, end + 8.6, end + 8.9), surface.kerb());
        street.strip(-FAR, FAR, 2, end, surface.asphalt());
        painter.at(end).detail(camera.ground(-FAR, FAR, end, end + 0.3), surface.kerb());
        street.wear(-9, 9, first + DEEP, first + DEEP + AISLE);
        int green = outlook.light().isSnowy() ? surface.paving() : GRASS;
        if (doubled) {
            double strip = rows()[1] + DEEP;
            painter.at(strip).detail(camera.ground(-FAR, FAR, strip, strip + 1.2), surface.kerb());
            painter.detail(camera.ground(-FAR, FAR, strip + 0.2, strip + 1), green);
        }
        for (double row : rows()) {
            bays(painter, row, surface, green);
        }
        arrows(painter, surface);
    }

    private void bays(Painter painter, double row, Surface surface, int green) {
        Camera camera = outlook.camera();
        Path2D lines = new Path2D.Double();
        for (int i = -24; i < 24; i++) {
            double x = offset + i * bay;
            camera.append(lines, x, 0, row, x + 0.11, 0, row, x + 0.11, 0, row + DEEP, x, 0, row + DEEP);
            if (isPlanted(i)) {
                painter.at(row)
                        .detail(camera.ground(x + 0.2, x + bay - 0.1, row + 0.2, row + DEEP - 0.2), surface.kerb());
                painter.detail(camera.ground(x + 0.45, x + bay - 0.35, row + 0.45, row + DEEP - 0.4), green);
            }
        }
        painter.at(row).detail(lines, surface.marking());
    }

    private void arrows(Painter painter, Surface surface) {
        Path2D arrows = new Path2D.Double();
        for (int lane = -1; lane <= 1; lane += 2) {
            double z = first + DEEP + AISLE / 2 + lane * 1.2;
            for (double x = -30 + offset; x < 30; x += 11) {
                double tip = x - lane * 1.9;
                outlook.camera().append(arrows, x, 0, z - 0.1, tip, 0, z - 0.1, tip, 0, z + 0.1, x, 0, z + 0.1);
                outlook.camera().append(arrows, tip, 0, z - 0.4, tip - lane * 0.9, 0, z, tip, 0, z + 0.4);
            }
        }
        painter.at(first + DEEP).veil(arrows, surface.marking(), 0.8);
    }

    @Override
    public List<Figure> furniture(Dice dice) {
        List<Figure> things = new ArrayList<>();
        double[] rows = rows();
        for (double row : rows) {
            for (int i = -24; i < 24 && tree > 0; i++) {
                if (isPlanted(i)) {
                    things.add(Trees.tree(outlook.trees(), offset + (i + 0.5) * bay, row + DEEP / 2, dice));
                }
            }
        }
        for (double x = edge(-1, end()) + dice.between(0, 5); x < edge(1, end()); x += dice.between(6, 11)) {
            if (doubled && dice.chance(0.5)) {
                things.add(Posts.lamp(x * 0.75, rows[1] + DEEP + 0.6, dice.chance(0.5), outlook.light()));
            }
            things.add(
                    dice.chance(0.7)
                            ? Trees.tree(outlook.trees(), x, end() + 1, dice)
                            : Posts.lamp(x, end() + 1, dice.chance(0.5), outlook.light()));
        }
        for (int i = dice.whole(0, 3); i > 0; i--) {
            double z = first + DEEP + dice.between(0.5, 1.2);
            things.add(Pieces.trolley(dice.between(edge(-1, z), edge(1, z)), z, dice.chance(0.5)));
        }
        if (dice.chance(0.5)) {
            things.add(Posts.sign(offset + bay * dice.whole(-3, 3), first - 0.5, dice));
        }
        if (dice.chance(0.4)) {
            things.add(Posts.bin(offset + bay * dice.whole(-3, 3) + 1, first - 0.6, dice));
        }
        return things;
    }
}
