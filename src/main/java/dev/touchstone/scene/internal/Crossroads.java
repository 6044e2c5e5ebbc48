package dev.touchstone.scene.internal;

import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.internal.Zones.Habit;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Two roads that meet, seen from a first floor: one from side to side, one that runs away, with crossings over both.
 *
 * @param near   distance of the near kerb, m
 * @param far    distance of the far kerb, m
 * @param wall   distance of the house fronts, m
 * @param middle world x of the middle of the road that runs away, m
 * @param road   half its width, m
 * @param zebra  world x of the middle of the crossing over the near road, m
 * @param drive  1 where people drive on the right, -1 on the left
 */
record Crossroads(
        Outlook outlook, double near, double far, double wall, double middle, double road, double zebra, int drive)
        implements ZonedStreet.Ground {

    private static final double WALK = 3.1;
    private static final double WIDE = 1.7;

    static Crossroads of(SceneSpec spec, Light light, Dice dice) {
        Camera camera = new Camera(
                spec.width() * dice.between(0.38, 0.62),
                spec.height() * dice.between(0.26, 0.33),
                spec.width() * 0.62,
                dice.between(3.5, 4.8));
        double near = camera.groundAt(spec.height() * dice.between(0.85, 0.92));
        double far = near + dice.between(6.6, 8.2);
        double middle = dice.between(-2.6, 2.6);
        double road = dice.between(3.4, 4.6);
        int side = middle > 0 ? -1 : 1;
        return new Crossroads(
                Outlook.anywhere(spec, camera, light, dice),
                near,
                far,
                far + dice.between(4.4, 5.4),
                middle,
                road,
                middle + side * (road + dice.between(2.2, 4)),
                dice.chance(0.65) ? 1 : -1);
    }

    private double edge(int side, double z) {
        return outlook.camera().worldX(side < 0 ? 0 : outlook.width(), z);
    }

    @Override
    public Zones zones() {
        Zones zones = new Zones().far(middle);
        zones.walk(middle - road + 0.3, middle + road - 0.3, far + 0.8, far + 3.1, Habit.ACROSS, 4);
        zones.walk(zebra - 1.3, zebra + 1.3, near + 0.2, far - 0.2, Habit.ALONG, 4);
        zones.walk(edge(-1, near), edge(1, near), near - 0.9, near - 0.3, Habit.ACROSS, 1);
        for (int side = -1; side <= 1; side += 2) {
            double corner = middle + side * (road + WALK);
            double out = edge(side, far + 2);
            zones.walk(Math.min(corner, out), Math.max(corner, out), far + 0.8, wall - 0.7, Habit.ABOUT, 2);
            zones.rack(Math.min(corner, out), Math.max(corner, out), wall - 0.8, wall - 0.6);
            lane(zones, near + 1.8, side, side > 0 == drive > 0);
            lane(zones, far - 1.8, side, side > 0 == drive > 0);
            boolean away = side == drive;
            zones.laneAlong(middle + side * road * 0.5, far + 6.4, 45, away ? 0 : Math.PI, true, 2);
            if (side < 0 == middle > 0) {
                zones.fronts(Math.min(corner, out), Math.max(corner, out), wall);
            }
        }
        return zones;
    }

    /** The part of a lane on one side of the crossing. */
    private void lane(Zones zones, double z, int side, boolean longSide) {
        double x0 = side < 0 ? edge(-1, z) + 1 : zebra + WIDE + 2.8;
        double x1 = side < 0 ? zebra - WIDE - 2.8 : edge(1, z) - 1;
        if (x0 < x1) {
            zones.laneAcross(z, x0, x1, z < near + 3 == drive > 0, true, longSide ? 2 : 1);
        }
    }

    @Override
    public void paint(Street street) {
        Camera camera = outlook.camera();
        Painter painter = street.painter();
        Surface surface = street.surface();
        double left = middle - road - WALK;
        double right = middle + road + WALK;
        street.strip(middle - road, middle + road, far, 300, surface.asphalt());
        street.strip(middle - road - 0.2, middle - road, far, 200, surface.kerb());
        street.strip(middle + road, middle + road + 0.2, far, 200, surface.kerb());
        street.rowAlong(left, -1, wall, 200);
        street.rowAlong(right, 1, wall, 200);
        street.frontRow(edge(-1, wall) - 11, left, wall);
        street.frontRow(right, edge(1, wall) + 11, wall);
        painter.at(far).detail(camera.ground(-70, 70, near, far), surface.asphalt());
        slabs(painter, camera);
        for (int side = -1; side <= 1; side += 2) {
            double corner = middle + side * road;
            double out = side * 70;
            painter.at(far)
                    .detail(
                            camera.ground(Math.min(corner, out), Math.max(corner, out), far, far + 0.25),
                            surface.kerb());
            street.kerb(corner, far, out, far);
        }
        painter.at(near).detail(camera.ground(-70, 70, near - 0.24, near), surface.kerb());
        street.zebra(middle - road + 0.3, middle + road - 0.2, far + 0.6, far + 3.4);
        bars(painter, camera, surface);
        painter.at(far + 4)
                .detail(
                        camera.ground(
                                Math.min(middle, middle - drive * road),
                                Math.max(middle, middle - drive * road),
                                far + 4,
                                far + 4.4),
                        surface.marking());
        dashes(painter, camera, surface);
        street.dashes(middle, far + 6, 120, 2, 2.6, 0.14);
        street.wear(middle - 8, middle + 8, near + 0.5, far - 2);
    }

    private void bars(Painter painter, Camera camera, Surface surface) {
        Path2D bars = new Path2D.Double();
        for (double z = near + 0.35; z + 0.5 < far; z += 1.0) {
            camera.append(
                    bars, zebra - WIDE, 0, z, zebra + WIDE, 0, z, zebra + WIDE, 0, z + 0.5, zebra - WIDE, 0, z + 0.5);
        }
        painter.at(near).detail(bars, surface.marking());
    }

    private void dashes(Painter painter, Camera camera, Surface surface) {
        double line = (near + far) / 2;
        Path2D dashes = new Path2D.Double();
        for (double x = -42; x < 42; x += 4) {
            if (Math.abs(x + 1 - zebra) > WIDE + 1.6 && Math.abs(x + 1 - middle) > road) {
                camera.append(
                        dashes, x, 0, line - 0.07, x + 2, 0, line - 0.07, x + 2, 0, line + 0.07, x, 0, line + 0.07);
            }
        }
        painter.at(line).detail(dashes, surface.marking());
    }

    private void slabs(Painter painter, Camera camera) {
        Path2D joints = new Path2D.Double();
        for (int side = -1; side <= 1; side += 2) {
            double inner = middle + side * road;
            for (double x = 1.3; x < 40; x += 1.3) {
                double at = inner + side * x;
                camera.append(joints, at, 0, far, at + 0.03, 0, far, at + 0.03, 0, wall, at, 0, wall);
            }
            for (double z = far + 1.2; z < wall; z += 1.2) {
                double out = side * 40;
                camera.append(joints, inner, 0, z, out, 0, z, out, 0, z + 0.04, inner, 0, z + 0.04);
            }
        }
        for (double x = -20; x < 20; x += 1.3) {
            camera.append(joints, x, 0, 2, x + 0.03, 0, 2, x + 0.03, 0, near, x, 0, near);
        }
        painter.at(8).veil(joints, 0x6A6258, 0.25);
    }

    @Override
    public List<Figure> furniture(Dice dice) {
        List<Figure> things = new ArrayList<>();
        boolean lights = dice.chance(0.7);
        for (int side = -1; side <= 1; side += 2) {
            double corner = middle + side * (road + 0.7);
            things.add(lights ? Posts.trafficLight(corner, far + 0.6, dice) : Posts.sign(corner, far + 0.6, dice));
            for (double x = road + 3 + dice.between(0, 2); x < 22; x += dice.between(4, 7)) {
                double at = middle + side * x;
                if (Math.abs(at - zebra) < WIDE + 0.6) {
                    continue;
                }
                switch (dice.whole(0, 6)) {
                    case 0, 1 -> things.add(Trees.tree(outlook.trees(), at, far + 0.7, dice));
                    case 2 -> things.add(Posts.lamp(at, far + 0.6, dice.chance(0.5), outlook.light()));
                    case 3 -> things.add(Posts.bench(at, wall - 0.7, dice));
                    case 4 -> things.add(Trees.tree(Trees.Kind.SHRUB, at, wall - 0.6, dice));
                    case 5 -> things.add(Posts.bin(at, far + 0.6, dice));
                    default -> things.add(Pieces.bollard(at, far + 0.5));
                }
            }
            for (double z = wall + dice.between(4, 10); z < 80; z += dice.between(10, 16)) {
                things.add(Trees.tree(outlook.trees(), corner, z, dice));
            }
        }
        return things;
    }
}
