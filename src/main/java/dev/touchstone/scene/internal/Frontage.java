package dev.touchstone.scene.internal;

import dev.touchstone.scene.SceneSpec;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** A street seen across: house fronts and shops face the camera, traffic passes from side to side. */
final class Frontage implements FilmedPlan {

    private static final double FAR = 60;

    private final Outlook outlook;
    private final FrontageGround ground;
    private final FrontageTraffic traffic;
    private final int drive;

    Frontage(SceneSpec spec, Light light, Dice dice) {
        Camera camera = new Camera(
                spec.width() * dice.between(0.3, 0.7),
                spec.height() * dice.between(0.36, 0.42),
                spec.width() * 0.65,
                dice.between(2.5, 3.0));
        this.ground = FrontageGround.of(spec, camera, dice);
        this.drive = dice.side();
        this.traffic = new FrontageTraffic(spec, camera, ground, drive);
        House.Quarter quarter = dice.pick(House.Quarter.values());
        Trees.Kind trees = quarter == House.Quarter.TROPICAL
                ? Trees.Kind.PALM
                : dice.pick(Trees.Kind.ROUND, Trees.Kind.BLOSSOM, Trees.Kind.CYPRESS, Trees.Kind.PALM);
        this.outlook = Outlook.of(spec, camera, light, quarter, trees, dice);
    }

    @Override
    public String name() {
        return ground.gap() ? "junction" : "frontage";
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
        return new FrontageMotion(outlook, ground, drive, seconds, dice);
    }

    @Override
    public void paint(Street street) {
        Dice dice = street.dice();
        houses(street, dice);
        Camera camera = camera();
        Painter painter = street.painter();
        Surface surface = street.surface();
        int shade = outlook.light().shade();
        double near = FrontageGround.NEAR_KERB;
        double wallZ = ground.wallZ();
        double farKerb = ground.farKerb();
        boolean gap = ground.gap();
        painter.at(farKerb).detail(camera.ground(-FAR, FAR, near, farKerb), surface.asphalt());
        slabs(painter);
        painter.at(wallZ).veil(camera.ground(-FAR, gap ? ground.gapLeft() : 0, wallZ - 0.5, wallZ), shade, 0.22);
        painter.veil(camera.ground(gap ? ground.gapRight() : 0, FAR, wallZ - 0.5, wallZ), shade, 0.22);
        painter.at(farKerb).detail(camera.ground(-FAR, FAR, farKerb, farKerb + 0.25), surface.kerb());
        street.kerb(-FAR, farKerb, FAR, farKerb);
        painter.at(near).detail(camera.ground(-FAR, FAR, near - 0.22, near), surface.kerb());
        markings(street, dice);
        street.wear(-9, 9, near + 0.4, farKerb - 2);
        if (ground.hasZebra()) {
            zebra(street);
        }
    }

    private void houses(Street street, Dice dice) {
        double wallZ = ground.wallZ();
        double left = camera().worldX(0, wallZ) - 3;
        double right = camera().worldX(outlook.width(), wallZ) + 3;
        if (ground.gap()) {
            double gapLeft = ground.gapLeft();
            double gapRight = ground.gapRight();
            street.strip(
                    gapLeft + 1.3,
                    gapRight - 1.3,
                    ground.farKerb(),
                    300,
                    street.surface().asphalt());
            street.rowAlong(gapLeft, -1, wallZ, 200);
            street.rowAlong(gapRight, 1, wallZ, 200);
            street.rowAcross(left - 8, gapLeft, wallZ);
            street.rowAcross(gapRight, right + 8, wallZ);
        } else {
            street.rowAcross(left - dice.between(0, 7), right + 8, wallZ);
        }
    }

    private void markings(Street street, Dice dice) {
        Camera camera = camera();
        double near = FrontageGround.NEAR_KERB;
        double farKerb = ground.farKerb();
        double line = ground.noseIn() ? (near + farKerb - 4.8) / 2 + 0.4 : (near + farKerb - 2.3) / 2;
        Path2D dashes = new Path2D.Double();
        for (double x = -40 + dice.between(0, 3); x < 40; x += 4.2) {
            camera.append(dashes, x, 0, line - 0.07, x + 2, 0, line - 0.07, x + 2, 0, line + 0.07, x, 0, line + 0.07);
        }
        if (ground.noseIn()) {
            for (double x = -39; x < 40; x += 2.7) {
                if (Math.abs(x - ground.zebra()) < 2) {
                    continue;
                }
                camera.append(
                        dashes, x, 0, farKerb - 4.8, x + 0.1, 0, farKerb - 4.8, x + 0.1, 0, farKerb, x, 0, farKerb);
            }
        }
        street.painter().at(farKerb).veil(dashes, street.surface().marking(), 0.8);
    }

    private void zebra(Street street) {
        Camera camera = camera();
        double near = FrontageGround.NEAR_KERB;
        double farKerb = ground.farKerb();
        double zebra = ground.zebra();
        Path2D bars = new Path2D.Double();
        Painter painter = street.painter();
        Surface surface = street.surface();
        painter.at(farKerb).detail(camera.ground(zebra - 1.9, zebra + 1.9, near, farKerb), surface.asphalt());
        for (double z = near + 0.3; z + 0.5 < farKerb; z += 1.0) {
            camera.append(bars, zebra - 1.6, 0, z, zebra + 1.6, 0, z, zebra + 1.6, 0, z + 0.5, zebra - 1.6, 0, z + 0.5);
        }
        painter.detail(bars, surface.marking());
    }

    private void slabs(Painter painter) {
        Camera camera = camera();
        double near = FrontageGround.NEAR_KERB;
        double wallZ = ground.wallZ();
        double farKerb = ground.farKerb();
        Path2D joints = new Path2D.Double();
        for (double x = -40; x < 40; x += 1.3) {
            camera.append(joints, x, 0, farKerb, x + 0.03, 0, farKerb, x + 0.03, 0, wallZ, x, 0, wallZ);
            camera.append(joints, x, 0, 2, x + 0.03, 0, 2, x + 0.03, 0, near, x, 0, near);
        }
        for (double z = farKerb + 1.2; z < wallZ; z += 1.2) {
            camera.append(joints, -40, 0, z, 40, 0, z, 40, 0, z + 0.04, -40, 0, z + 0.04);
        }
        painter.at(8).veil(joints, 0x6A6258, 0.25);
    }

    @Override
    public List<Figure> furniture(Dice dice) {
        List<Figure> things = new ArrayList<>();
        double wallZ = ground.wallZ();
        double farKerb = ground.farKerb();
        double edge = camera().worldX(0, farKerb) - 1;
        double to = camera().worldX(outlook.width(), farKerb) + 1;
        double spacing = dice.between(5.5, 8.5);
        boolean trees = dice.chance(0.75);
        int turn = 0;
        for (double x = edge + dice.between(0, 4); x < to; x += spacing / 2) {
            boolean inGap = ground.gap() && x > ground.gapLeft() - 0.5 && x < ground.gapRight() + 0.5;
            turn++;
            if (inGap) {
                continue;
            }
            if (turn % 2 == 0 && trees) {
                things.add(Trees.tree(outlook.trees(), x, farKerb + 0.7, dice));
            } else if (dice.chance(0.45)) {
                things.add(
                        switch (dice.whole(0, 5)) {
                            case 0 -> Posts.bench(x, wallZ - 0.7, dice);
                            case 1 -> Posts.bin(x, farKerb + 0.6, dice);
                            case 2 -> Trees.tree(Trees.Kind.SHRUB, x, wallZ - 0.5, dice);
                            case 3 -> Posts.stall(x, wallZ - 1, dice);
                            case 4 -> Posts.sign(x, farKerb + 0.5, dice);
                            default -> Posts.lamp(x, farKerb + 0.5, dice.chance(0.5), outlook.light());
                        });
            }
        }
        return things;
    }
}
