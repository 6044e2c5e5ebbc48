package dev.touchstone.scene.internal;

import dev.touchstone.scene.SceneSpec;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** A street seen along its length: houses on both sides run toward one point, traffic comes and goes. */
final class Avenue implements StreetPlan {

    private static final double END = 230;

    private final Outlook outlook;
    private final AvenueGround ground;
    private final AvenueTraffic traffic;
    private final int drive;

    Avenue(SceneSpec spec, Light light, Dice dice) {
        Camera camera = new Camera(
                spec.width() * dice.between(0.36, 0.64),
                spec.height() * dice.between(0.36, 0.43),
                spec.width() * 0.66,
                dice.between(2.5, 3.3));
        this.ground = AvenueGround.of(dice);
        this.drive = dice.chance(0.65) ? 1 : -1;
        this.traffic = new AvenueTraffic(spec, camera, ground, drive);
        House.Quarter quarter = dice.pick(House.Quarter.values());
        Trees.Kind trees = quarter == House.Quarter.TROPICAL || quarter == House.Quarter.COLONIAL
                ? dice.pick(Trees.Kind.PALM, Trees.Kind.ROUND)
                : dice.pick(Trees.Kind.ROUND, Trees.Kind.ROUND, Trees.Kind.BLOSSOM, Trees.Kind.CYPRESS);
        this.outlook = Outlook.of(spec, camera, light, quarter, trees, dice);
    }

    @Override
    public String name() {
        return "avenue";
    }

    @Override
    public Outlook outlook() {
        return outlook;
    }

    @Override
    public StreetTraffic traffic() {
        return traffic;
    }

    @Override
    public Motion motion(double seconds, Dice dice) {
        return new AvenueMotion(ground, drive, seconds, dice);
    }

    @Override
    public void paint(Street street) {
        Dice dice = street.dice();
        double middle = ground.middle();
        double road = ground.road();
        double zebra = ground.zebra();
        street.strip(middle - road, middle + road, 2, END * 1.5, Street.ASPHALT);
        for (int side = -1; side <= 1; side += 2) {
            double edge = middle + side * road;
            street.strip(Math.min(edge, edge + side * 0.22), Math.max(edge, edge + side * 0.22), 2, END, Street.KERB);
            street.kerb(edge, 2, edge, 60);
            slabs(street.painter(), edge, side);
            street.strip(
                    edge - side * 2.3 - 0.05,
                    edge - side * 2.3 + 0.05,
                    2,
                    120,
                    Rgb.mix(Street.ASPHALT, Street.MARKING, 0.55));
        }
        street.wear(middle - road, middle + road, 4.6, 20);
        street.dashes(middle, 3 + dice.between(0, 2), 120, 2.2, 2.6, 0.16);
        if (ground.hasZebra()) {
            street.strip(middle - road, middle + road, zebra - 0.7, zebra + 3.7, Street.ASPHALT);
            street.zebra(middle - road + 0.4, middle + road - 0.3, zebra, zebra + 3);
        }
        street.rowAlong(middle - ground.wall(), -1, 2.4 - dice.between(0, 6), END);
        street.rowAlong(middle + ground.wall(), 1, 2.4 - dice.between(0, 6), END);
        houseShade(street.painter());
    }

    private void slabs(Painter painter, double edge, int side) {
        Camera camera = camera();
        double walk = ground.walk();
        Path2D joints = new Path2D.Double();
        for (double z = 3; z < 40; z += 1.5 + z * 0.05) {
            camera.append(
                    joints, edge, 0, z, edge + side * walk, 0, z, edge + side * walk, 0, z + 0.04, edge, 0, z + 0.04);
        }
        for (double x = 1.2; x < walk; x += 1.2) {
            double at = edge + side * x;
            camera.append(joints, at, 0, 2, at + 0.03, 0, 2, at + 0.03, 0, 40, at, 0, 40);
        }
        painter.at(8).veil(joints, 0x6A6258, 0.28);
    }

    /** The shadow that the houses on the sun's side throw over the pavement. */
    private void houseShade(Painter painter) {
        Light light = outlook.light();
        double reach = Math.min(ground.walk() + ground.road() * 0.7, Math.abs(light.sunX()) * 8);
        int side = light.sunX() > 0 ? -1 : 1;
        double edge = ground.middle() + side * ground.wall();
        double to = edge - side * reach;
        painter.at(10)
                .veil(
                        camera().ground(Math.min(edge, to), Math.max(edge, to), 2, 140),
                        light.shade(),
                        light.shadeDepth() * 0.75);
        double other = ground.middle() - side * ground.wall();
        painter.veil(
                camera().ground(Math.min(other, other + side * 0.5), Math.max(other, other + side * 0.5), 2, 140),
                light.shade(),
                0.16);
    }

    @Override
    public List<Figure> furniture(Dice dice) {
        List<Figure> things = new ArrayList<>();
        double lampGap = dice.between(16, 24);
        for (int side = -1; side <= 1; side += 2) {
            double kerb = ground.middle() + side * (ground.road() + 0.6);
            double spacing = dice.between(8, 13);
            boolean trees = dice.chance(0.7);
            for (double z = dice.between(7, 14); trees && z < 90; z += spacing) {
                things.add(Trees.tree(outlook.trees(), kerb, z, dice));
            }
            for (double z = dice.between(9, 18); z < 80; z += lampGap) {
                things.add(Posts.lamp(kerb, z, side > 0, outlook.light()));
            }
            double wallSide = ground.middle() + side * (ground.wall() - 0.6);
            if (dice.chance(0.4)) {
                double stall = ground.middle() + side * (ground.wall() - 1.5);
                things.add(Posts.stall(stall, dice.between(9, 20), dice));
            }
            if (dice.chance(0.5)) {
                things.add(Trees.tree(Trees.Kind.SHRUB, wallSide, dice.between(7, 18), dice));
            }
            if (dice.chance(0.5)) {
                things.add(Posts.bin(kerb, dice.between(7, 14), dice));
            }
            if (dice.chance(0.35)) {
                things.add(Posts.bench(wallSide, dice.between(9, 22), dice));
            }
            if (ground.hasZebra() && dice.chance(0.6)) {
                things.add(Posts.trafficLight(kerb, ground.zebra() + (side > 0 ? -0.5 : 3.6), dice));
            }
            if (dice.chance(0.5)) {
                things.add(Posts.sign(kerb, dice.between(6.5, 25), dice));
            }
        }
        return things;
    }
}
