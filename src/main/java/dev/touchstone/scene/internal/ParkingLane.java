package dev.touchstone.scene.internal;

import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.internal.Zones.Habit;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A lane that runs away from the camera between vehicles parked at a right angle to it on both sides.
 *
 * @param middle world x of the middle of the lane, m
 * @param open   the side on which there is a green instead of houses, 0 for none
 * @param shift  where the first bay begins, m
 * @param busy   number of the bay around which most vehicles stand
 * @param drive  1 where people drive on the right, -1 on the left
 */
record ParkingLane(Outlook outlook, double middle, int open, double shift, int busy, int drive)
        implements ZonedStreet.Ground {

    private static final double HALF = 3;
    private static final double DEEP = 5;
    private static final double BAY = 2.75;
    private static final double WALK = 2.6;
    private static final double END = 230;
    private static final int BAYS = 12;
    private static final int GRASS = 0x8BA468;

    static ParkingLane of(SceneSpec spec, Light light, Dice dice) {
        Camera camera = new Camera(
                spec.width() * dice.between(0.36, 0.64),
                spec.height() * dice.between(0.29, 0.38),
                spec.width() * 0.64,
                dice.between(2.9, 4.4));
        return new ParkingLane(
                Outlook.anywhere(spec, camera, light, dice),
                dice.between(-1.2, 1.2),
                dice.chance(0.55) ? dice.side() : 0,
                dice.between(5.6, 8),
                dice.whole(1, 6),
                dice.chance(0.65) ? 1 : -1);
    }

    private double outer(int side) {
        return middle + side * (HALF + DEEP);
    }

    @Override
    public Zones zones() {
        Zones zones = new Zones().far(middle);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < BAYS; i++) {
                int weight = side == drive && Math.abs(i - busy) < 3 ? 5 : 1;
                zones.bays(middle + side * (HALF + DEEP / 2), shift + (i + 0.5) * BAY, Math.PI / 2, weight);
            }
            boolean away = side == drive;
            zones.laneAlong(middle + side * HALF * 0.48, 8.4, 45, away ? 0 : Math.PI, false, 5);
            double kerb = outer(side);
            double wall = kerb + side * WALK;
            double x0 = Math.min(kerb, wall) + 0.4;
            double x1 = Math.max(kerb, wall) - 0.4;
            zones.walk(x0, x1, 8, 40, Habit.ALONG, 1);
            zones.rack(x0, x1, 9, 22);
        }
        zones.walk(middle - HALF + 0.4, middle + HALF - 0.4, 6, 32, Habit.ABOUT, 4);
        return zones;
    }

    @Override
    public void paint(Street street) {
        Camera camera = outlook.camera();
        Painter painter = street.painter();
        Surface surface = street.surface();
        double last = shift + BAYS * BAY;
        street.strip(middle - HALF, middle + HALF, 2, END * 1.5, surface.asphalt());
        for (int side = -1; side <= 1; side += 2) {
            double in = middle + side * HALF;
            double kerb = outer(side);
            double wall = kerb + side * WALK;
            if (side == open) {
                double out = side * 90;
                int green = outlook.light().isSnowy() ? surface.paving() : GRASS;
                street.strip(Math.min(wall, out), Math.max(wall, out), 2, 400, green);
            }
            street.strip(Math.min(in, kerb), Math.max(in, kerb), 2, last, Rgb.tone(surface.asphalt(), 1.06));
            street.strip(
                    Math.min(kerb, kerb + side * 0.22), Math.max(kerb, kerb + side * 0.22), 2, last, surface.kerb());
            street.kerb(kerb, 2, kerb, last);
            Roadside.slabs(painter, camera, kerb, side, WALK);
            Path2D lines = new Path2D.Double();
            for (int i = -2; i <= BAYS; i++) {
                double z = Math.max(2, shift + i * BAY);
                camera.append(lines, in, 0, z, kerb, 0, z, kerb, 0, z + 0.11, in, 0, z + 0.11);
            }
            painter.at(shift).detail(lines, surface.marking());
        }
        street.wear(middle - HALF, middle + HALF, 6, 22);
        street.dashes(middle, 4 + street.dice().between(0, 2), 120, 1.6, 2.4, 0.12);
        for (int side = -1; side <= 1; side += 2) {
            if (side != open) {
                street.rowAlong(
                        outer(side) + side * WALK, side, 2.4 - street.dice().between(0, 6), END);
            }
        }
        Roadside.houseShade(painter, outlook, middle, HALF + DEEP, WALK);
    }

    @Override
    public List<Figure> furniture(Dice dice) {
        List<Figure> things = new ArrayList<>();
        for (int side = -1; side <= 1; side += 2) {
            double kerb = outer(side) + side * 0.6;
            double spacing = dice.between(7, 11);
            for (double z = dice.between(7, 12); z < 90; z += spacing) {
                things.add(Trees.tree(outlook.trees(), kerb + side * 0.4, z, dice));
            }
            if (side == open) {
                for (double z = 12; z < 70; z += dice.between(4, 9)) {
                    Trees.Kind kind = dice.chance(0.4) ? Trees.Kind.SHRUB : outlook.trees();
                    things.add(Trees.tree(kind, kerb + side * dice.between(4, 16), z, dice));
                }
            }
            for (double z = dice.between(9, 15); z < 70; z += dice.between(15, 22)) {
                things.add(Posts.lamp(kerb, z, side > 0, outlook.light()));
            }
            if (dice.chance(0.5)) {
                things.add(Pieces.trolley(middle + side * (HALF - 0.5), dice.between(8, 15), dice.chance(0.5)));
            }
            if (dice.chance(0.4)) {
                things.add(Posts.sign(kerb, dice.between(8, 20), dice));
            }
        }
        return things;
    }
}
