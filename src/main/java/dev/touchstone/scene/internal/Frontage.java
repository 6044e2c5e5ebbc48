package dev.touchstone.scene.internal;

import dev.touchstone.scene.Feature;
import dev.touchstone.scene.SceneSpec;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A street seen across: house fronts and shops face the camera, traffic passes from side to side. */
final class Frontage implements StreetPlan {

    static final double NEAR_KERB = 5.7;

    private final Camera camera;
    private final Light light;
    private final int width;
    private final int height;
    private final double wallZ;
    private final double farKerb;
    private final boolean noseIn;
    private final double zebra;
    private final FrontageTraffic traffic;
    private final double gapLeft;
    private final double gapRight;
    private final boolean gap;
    private final House.Quarter quarter;
    private final Trees.Kind treeKind;
    private final long scenerySeed;

    Frontage(SceneSpec spec, Light light, Dice dice) {
        this.width = spec.width();
        this.height = spec.height();
        this.light = light;
        this.camera = new Camera(
                width * dice.between(0.3, 0.7),
                spec.height() * dice.between(0.36, 0.42),
                width * 0.65,
                dice.between(2.5, 3.0));
        this.wallZ = dice.between(17.5, 20);
        this.farKerb = wallZ - dice.between(3.4, 4.2);
        boolean vehicleFront =
                spec.features().contains(Feature.MIRRORS) || spec.features().contains(Feature.ANTENNA);
        this.noseIn = vehicleFront || dice.chance(0.45);
        this.gap = spec.features().contains(Feature.TINY) || dice.chance(0.4);
        this.gapLeft = -dice.between(3, 5.5);
        this.gapRight = dice.between(3, 5.5);
        this.zebra = dice.chance(0.5) ? camera.worldX(width * dice.between(0.2, 0.8), farKerb) : 999;
        this.traffic =
                new FrontageTraffic(spec, camera, wallZ, farKerb, noseIn, gap, gapLeft, gapRight, zebra, dice.side());
        this.quarter = dice.pick(House.Quarter.values());
        this.treeKind = quarter == House.Quarter.TROPICAL
                ? Trees.Kind.PALM
                : dice.pick(Trees.Kind.ROUND, Trees.Kind.BLOSSOM, Trees.Kind.CYPRESS, Trees.Kind.PALM);
        this.scenerySeed = dice.seed();
    }

    @Override
    public String name() {
        return gap ? "junction" : "frontage";
    }

    @Override
    public Camera camera() {
        return camera;
    }

    @Override
    public void paint(Painter painter) {
        Dice dice = new Dice(scenerySeed);
        Sky.paint(painter, light, camera, width, dice);
        Street street = new Street(painter, camera, light);
        street.field(Street.PAVING, width, height);
        double left = camera.worldX(0, wallZ) - 3;
        double right = camera.worldX(width, wallZ) + 3;
        if (gap) {
            street.strip(gapLeft + 1.3, gapRight - 1.3, farKerb, 300, Street.ASPHALT);
            street.rowAlong(gapLeft, -1, wallZ, 200, quarter, dice);
            street.rowAlong(gapRight, 1, wallZ, 200, quarter, dice);
            street.rowAcross(left - 8, gapLeft, wallZ, quarter, dice);
            street.rowAcross(gapRight, right + 8, wallZ, quarter, dice);
        } else {
            street.rowAcross(left - dice.between(0, 7), right + 8, wallZ, quarter, dice);
        }
        double far = 60;
        painter.at(farKerb).detail(camera.ground(-far, far, NEAR_KERB, farKerb), Street.ASPHALT);
        slabs(painter);
        painter.at(wallZ).veil(camera.ground(-far, gap ? gapLeft : 0, wallZ - 0.5, wallZ), light.shade(), 0.22);
        painter.veil(camera.ground(gap ? gapRight : 0, far, wallZ - 0.5, wallZ), light.shade(), 0.22);
        painter.at(farKerb).detail(camera.ground(-far, far, farKerb, farKerb + 0.25), Street.KERB);
        street.kerb(-far, farKerb, far, farKerb);
        painter.at(NEAR_KERB).detail(camera.ground(-far, far, NEAR_KERB - 0.22, NEAR_KERB), Street.KERB);
        double line = noseIn ? (NEAR_KERB + farKerb - 4.8) / 2 + 0.4 : (NEAR_KERB + farKerb - 2.3) / 2;
        Path2D dashes = new Path2D.Double();
        for (double x = -40 + dice.between(0, 3); x < 40; x += 4.2) {
            camera.append(dashes, x, 0, line - 0.07, x + 2, 0, line - 0.07, x + 2, 0, line + 0.07, x, 0, line + 0.07);
        }
        if (noseIn) {
            for (double x = -39; x < 40; x += 2.7) {
                if (Math.abs(x - zebra) < 2) {
                    continue;
                }
                camera.append(
                        dashes, x, 0, farKerb - 4.8, x + 0.1, 0, farKerb - 4.8, x + 0.1, 0, farKerb, x, 0, farKerb);
            }
        }
        painter.at(farKerb).veil(dashes, Street.MARKING, 0.8);
        street.wear(-9, 9, NEAR_KERB + 0.4, farKerb - 2, dice);
        if (zebra < 99) {
            Path2D bars = new Path2D.Double();
            painter.at(farKerb).detail(camera.ground(zebra - 1.9, zebra + 1.9, NEAR_KERB, farKerb), Street.ASPHALT);
            for (double z = NEAR_KERB + 0.3; z + 0.5 < farKerb; z += 1.0) {
                camera.append(
                        bars, zebra - 1.6, 0, z, zebra + 1.6, 0, z, zebra + 1.6, 0, z + 0.5, zebra - 1.6, 0, z + 0.5);
            }
            painter.detail(bars, Street.MARKING);
        }
    }

    private void slabs(Painter painter) {
        Path2D joints = new Path2D.Double();
        for (double x = -40; x < 40; x += 1.3) {
            camera.append(joints, x, 0, farKerb, x + 0.03, 0, farKerb, x + 0.03, 0, wallZ, x, 0, wallZ);
            camera.append(joints, x, 0, 2, x + 0.03, 0, 2, x + 0.03, 0, NEAR_KERB, x, 0, NEAR_KERB);
        }
        for (double z = farKerb + 1.2; z < wallZ; z += 1.2) {
            camera.append(joints, -40, 0, z, 40, 0, z, 40, 0, z + 0.04, -40, 0, z + 0.04);
        }
        painter.at(8).veil(joints, 0x6A6258, 0.25);
    }

    @Override
    public List<Figure> furniture(Dice dice) {
        List<Figure> things = new ArrayList<>();
        double edge = camera.worldX(0, farKerb) - 1;
        double to = camera.worldX(width, farKerb) + 1;
        double spacing = dice.between(5.5, 8.5);
        boolean trees = dice.chance(0.75);
        int turn = 0;
        for (double x = edge + dice.between(0, 4); x < to; x += spacing / 2) {
            boolean inGap = gap && x > gapLeft - 0.5 && x < gapRight + 0.5;
            turn++;
            if (inGap) {
                continue;
            }
            if (turn % 2 == 0 && trees) {
                things.add(Trees.tree(treeKind, x, farKerb + 0.7, dice));
            } else if (dice.chance(0.45)) {
                things.add(
                        switch (dice.whole(0, 5)) {
                            case 0 -> Posts.bench(x, wallZ - 0.7, dice);
                            case 1 -> Posts.bin(x, farKerb + 0.6, dice);
                            case 2 -> Trees.tree(Trees.Kind.SHRUB, x, wallZ - 0.5, dice);
                            case 3 -> Posts.stall(x, wallZ - 1, dice);
                            case 4 -> Posts.sign(x, farKerb + 0.5, dice);
                            default -> Posts.lamp(x, farKerb + 0.5, dice.chance(0.5), light);
                        });
            }
        }
        return things;
    }

    @Override
    public @Nullable Figure place(Role role, Dice dice) {
        return traffic.place(role, dice);
    }

    @Override
    public List<Figure> placeFor(Feature feature, List<Figure> placed, Dice dice) {
        return traffic.placeFor(feature, placed, dice);
    }
}
