package dev.touchstone.scene.internal;

import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.internal.Zones.Habit;
import java.util.ArrayList;
import java.util.List;

/**
 * A road that runs away from the camera, with a wide crossing just ahead and the traffic waiting behind it.
 *
 * @param middle world x of the middle of the road, m
 * @param road   half its width, m
 * @param walk   width of a pavement, m
 * @param from   where the crossing begins, m
 * @param to     where it ends, m
 * @param island whether a refuge parts the road
 * @param drive  1 where people drive on the right, -1 on the left
 */
record ZebraAhead(
        Outlook outlook, double middle, double road, double walk, double from, double to, boolean island, int drive)
        implements ZonedStreet.Ground {

    private static final double END = 230;

    static ZebraAhead of(SceneSpec spec, Light light, Dice dice) {
        Camera camera = new Camera(
                spec.width() * dice.between(0.36, 0.64),
                spec.height() * dice.between(0.33, 0.42),
                spec.width() * 0.66,
                dice.between(2.2, 3.6));
        double road = dice.between(4.4, 6.6);
        double from = dice.between(7, 8.8);
        return new ZebraAhead(
                Outlook.anywhere(spec, camera, light, dice),
                dice.between(-1.6, 1.6),
                road,
                dice.between(3.4, 5),
                from,
                from + dice.between(3.2, 4.6),
                road > 5.3 && dice.chance(0.5),
                dice.chance(0.65) ? 1 : -1);
    }

    @Override
    public Zones zones() {
        Zones zones = new Zones().far(middle);
        zones.walk(middle - road + 0.3, middle + road - 0.3, from + 0.4, to - 0.4, Habit.ACROSS, 6);
        double lane = road * (island ? 0.58 : 0.48);
        for (int side = -1; side <= 1; side += 2) {
            boolean away = side == drive;
            zones.laneAlong(middle + side * lane, to + 3.7, 45, away ? 0 : Math.PI, true, away ? 2 : 3);
            double inner = middle + side * (road + 0.5);
            double outer = middle + side * (road + walk - 0.6);
            double x0 = Math.min(inner, outer);
            double x1 = Math.max(inner, outer);
            zones.walk(x0, x1, 6, 40, Habit.ALONG, 1).walk(x0, x1, from, to, Habit.ACROSS, 1);
            zones.rack(outer - side * 0.6 - 0.3, outer - side * 0.6 + 0.3, to + 1, 20);
        }
        return zones;
    }

    @Override
    public void paint(Street street) {
        Painter painter = street.painter();
        Camera camera = outlook.camera();
        Surface surface = street.surface();
        street.strip(middle - road, middle + road, 2, END * 1.5, surface.asphalt());
        for (int side = -1; side <= 1; side += 2) {
            double edge = middle + side * road;
            street.strip(
                    Math.min(edge, edge + side * 0.22), Math.max(edge, edge + side * 0.22), 2, END, surface.kerb());
            street.kerb(edge, 2, edge, 60);
            Roadside.slabs(painter, camera, edge, side, walk);
        }
        street.wear(middle - road, middle + road, to + 2, 26);
        street.dashes(middle, to + 6, 120, 2.2, 2.6, 0.16);
        street.zebra(middle - road + 0.35, middle + road - 0.3, from, to);
        double gap = island ? 0.9 : 0.1;
        int oncoming = -drive;
        line(painter, middle + oncoming * gap, middle + oncoming * (road - 0.4), to + 1.1, to + 1.5, surface.marking());
        line(
                painter,
                middle - oncoming * gap,
                middle - oncoming * (road - 0.4),
                from - 1.5,
                from - 1.1,
                surface.marking());
        line(painter, middle - 0.08, middle + 0.08, to + 1.1, to + 6, surface.marking());
        if (island) {
            refuge(street, to + 0.7, to + 4.6);
        }
        street.rowAlong(middle - road - walk, -1, 2.4 - street.dice().between(0, 6), END);
        street.rowAlong(middle + road + walk, 1, 2.4 - street.dice().between(0, 6), END);
        Roadside.houseShade(painter, outlook, middle, road, walk);
    }

    private void line(Painter painter, double x0, double x1, double z0, double z1, int rgb) {
        painter.at(z0).detail(outlook.camera().ground(Math.min(x0, x1), Math.max(x0, x1), z0, z1), rgb);
    }

    private void refuge(Street street, double z0, double z1) {
        Camera camera = outlook.camera();
        Surface surface = street.surface();
        street.painter().at(z0).detail(camera.ground(middle - 0.85, middle + 0.85, z0, z1), surface.kerb());
        street.painter().detail(camera.ground(middle - 0.65, middle + 0.65, z0 + 0.2, z1 - 0.2), surface.paving());
        street.painter()
                .detail(
                        camera.outline(
                                middle - 0.85,
                                0,
                                z0,
                                middle + 0.85,
                                0,
                                z0,
                                middle + 0.85,
                                0.14,
                                z0,
                                middle - 0.85,
                                0.14,
                                z0),
                        Rgb.tone(surface.kerb(), 0.82));
    }

    @Override
    public List<Figure> furniture(Dice dice) {
        List<Figure> things = new ArrayList<>();
        boolean lights = dice.chance(0.65);
        if (island) {
            things.add(dice.chance(0.5) ? Posts.sign(middle, to + 1.3, dice) : Pieces.bollard(middle, to + 1.2));
            things.add(Pieces.bollard(middle, to + 4.1));
        }
        for (int side = -1; side <= 1; side += 2) {
            double kerb = middle + side * (road + 0.6);
            if (lights) {
                things.add(Posts.trafficLight(kerb, side == drive ? from - 0.6 : to + 0.6, dice));
            } else {
                things.add(Posts.sign(kerb, side == drive ? from - 0.5 : to + 0.5, dice));
            }
            if (dice.chance(0.5)) {
                for (double z = to + 1.6; z < to + 9; z += 1.7) {
                    things.add(Pieces.bollard(kerb - side * 0.25, z));
                }
            }
            double spacing = dice.between(8, 13);
            boolean trees = dice.chance(0.7);
            for (double z = to + dice.between(3, 9); trees && z < 90; z += spacing) {
                things.add(Trees.tree(outlook.trees(), kerb, z, dice));
            }
            for (double z = to + dice.between(2, 7); z < 80; z += dice.between(16, 24)) {
                things.add(Posts.lamp(kerb, z, side > 0, outlook.light()));
            }
            if (dice.chance(0.4)) {
                things.add(Posts.bin(kerb, dice.between(6.5, to), dice));
            }
            if (dice.chance(0.35)) {
                things.add(Posts.bench(middle + side * (road + walk - 0.6), dice.between(9, 20), dice));
            }
        }
        return things;
    }
}
