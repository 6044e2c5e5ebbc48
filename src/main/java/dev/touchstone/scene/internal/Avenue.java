package dev.touchstone.scene.internal;

import dev.touchstone.scene.SceneSpec;
import java.util.ArrayList;
import java.util.List;

/** A street seen along its length: houses on both sides run toward one point, traffic comes and goes. */
final class Avenue implements FilmedPlan {

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
        Surface surface = street.surface();
        street.strip(middle - road, middle + road, 2, END * 1.5, surface.asphalt());
        for (int side = -1; side <= 1; side += 2) {
            double edge = middle + side * road;
            street.strip(
                    Math.min(edge, edge + side * 0.22), Math.max(edge, edge + side * 0.22), 2, END, surface.kerb());
            street.kerb(edge, 2, edge, 60);
            Roadside.slabs(street.painter(), outlook.camera(), edge, side, ground.walk());
            street.strip(
                    edge - side * 2.3 - 0.05,
                    edge - side * 2.3 + 0.05,
                    2,
                    120,
                    Rgb.mix(surface.asphalt(), surface.marking(), 0.55));
        }
        street.wear(middle - road, middle + road, 4.6, 20);
        street.dashes(middle, 3 + dice.between(0, 2), 120, 2.2, 2.6, 0.16);
        if (ground.hasZebra()) {
            street.strip(middle - road, middle + road, zebra - 0.7, zebra + 3.7, surface.asphalt());
            street.zebra(middle - road + 0.4, middle + road - 0.3, zebra, zebra + 3);
        }
        street.rowAlong(middle - ground.wall(), -1, 2.4 - dice.between(0, 6), END);
        street.rowAlong(middle + ground.wall(), 1, 2.4 - dice.between(0, 6), END);
        Roadside.houseShade(street.painter(), outlook, ground.middle(), ground.road(), ground.walk());
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
