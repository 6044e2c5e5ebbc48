package dev.touchstone.scene.internal;

import dev.touchstone.scene.Feature;
import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.internal.CycleFigure.View;
import dev.touchstone.scene.internal.PersonFigure.Pose;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A street seen across: house fronts and shops face the camera, traffic passes from side to side. */
final class Frontage implements StreetPlan {

    private static final double NEAR_KERB = 5.7;

    private final Camera camera;
    private final Light light;
    private final int width;
    private final int height;
    private final double wallZ;
    private final double farKerb;
    private final boolean noseIn;
    private final int drive;
    private final double gapLeft;
    private final double gapRight;
    private final boolean gap;
    private final boolean antennas;
    private final House.Quarter quarter;
    private final Trees.Kind treeKind;
    private final long scenerySeed;

    Frontage(SceneSpec spec, Light light, Dice dice) {
        this.width = spec.width();
        this.height = spec.height();
        this.light = light;
        this.camera = new Camera(
                width * dice.between(0.3, 0.7),
                height * dice.between(0.36, 0.42),
                width * 0.65,
                dice.between(2.5, 3.0));
        this.wallZ = dice.between(17.5, 20);
        this.farKerb = wallZ - dice.between(3.4, 4.2);
        boolean vehicleFront =
                spec.features().contains(Feature.MIRRORS) || spec.features().contains(Feature.ANTENNA);
        this.noseIn = vehicleFront || dice.chance(0.45);
        this.drive = dice.side();
        this.gap = spec.features().contains(Feature.TINY) || dice.chance(0.4);
        this.gapLeft = -dice.between(3, 5.5);
        this.gapRight = dice.between(3, 5.5);
        this.antennas = spec.features().contains(Feature.ANTENNA);
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
                camera.append(
                        dashes, x, 0, farKerb - 4.8, x + 0.1, 0, farKerb - 4.8, x + 0.1, 0, farKerb, x, 0, farKerb);
            }
        }
        painter.at(farKerb).veil(dashes, Street.MARKING, 0.8);
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

    private double column(double z, double low, double high, Dice dice) {
        return camera.worldX(width * dice.between(low, high), z);
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
        double walkZ =
                dice.chance(0.75) ? dice.between(farKerb + 1.1, wallZ - 0.8) : dice.between(4.9, NEAR_KERB - 0.3);
        double walkX = column(walkZ, 0.04, 0.96, dice);
        return switch (role) {
            case CAR, VAN, TRUCK, BUS -> vehicle(role, dice);
            case MOTORCYCLIST, CYCLIST -> {
                boolean far = dice.chance(0.5) && !noseIn;
                double z = far ? farKerb - dice.between(2.9, 3.2) : NEAR_KERB + dice.between(0.6, 1.2);
                View view = (far ? -drive : drive) > 0 ? View.RIGHT : View.LEFT;
                yield new CycleFigure(column(z, 0.08, 0.92, dice), z, view, role == Role.MOTORCYCLIST, true, dice);
            }
            case PARKED_BICYCLE, PARKED_MOTORCYCLE -> {
                double z = dice.chance(0.5) ? wallZ - 0.6 : farKerb + 0.7;
                yield new CycleFigure(
                        column(z, 0.08, 0.92, dice),
                        z,
                        dice.pick(View.LEFT, View.RIGHT),
                        role == Role.PARKED_MOTORCYCLE,
                        false,
                        dice);
            }
            case PEDESTRIAN ->
                Traffic.person(
                        walkX, walkZ, dice.chance(0.7) ? Traffic.across(dice) : Traffic.along(dice), false, dice);
            case DOG_WALKER -> Traffic.person(walkX, walkZ, Traffic.across(dice), true, dice);
            case CAT -> AnimalFigure.cat(walkX, walkZ, dice.chance(0.5), dice);
        };
    }

    private @Nullable Figure vehicle(Role role, Dice dice) {
        boolean antenna = antennas && dice.chance(0.6);
        if (noseIn && (role == Role.CAR || role == Role.VAN) && dice.chance(0.7)) {
            double z = farKerb - 2.6;
            double x = StrictMath.rint(column(z, 0.02, 0.98, dice) / 2.7) * 2.7 - 39 % 2.7 + 1.35;
            boolean blocksSideStreet = gap && x > gapLeft && x < gapRight;
            return blocksSideStreet ? null : Traffic.vehicle(role, x, z, dice.chance(0.6) ? 0 : Math.PI, antenna, dice);
        }
        int lane = noseIn ? 0 : dice.whole(0, 2);
        double z = switch (lane) {
            case 0 -> NEAR_KERB + 1.75;
            case 1 -> farKerb - 3.9;
            default -> farKerb - 1.2;
        };
        if (lane == 2 && (role == Role.BUS || gap)) {
            return null;
        }
        double heading = (lane == 0 ? drive : -drive) * Math.PI / 2;
        return Traffic.vehicle(role, column(z, 0.05, 0.95, dice), z, heading, antenna, dice);
    }

    @Override
    public List<Figure> placeFor(Feature feature, List<Figure> placed, Dice dice) {
        return switch (feature) {
            case MIRRORS, ANTENNA -> {
                double z = farKerb - 2.6;
                double x = StrictMath.rint(column(z, 0.1, 0.9, dice) / 2.7) * 2.7 - 39 % 2.7 + 1.35;
                Role role = feature == Feature.MIRRORS && dice.chance(0.3) ? Role.VAN : Role.CAR;
                yield gap && x > gapLeft && x < gapRight
                        ? List.of()
                        : List.of(Traffic.vehicle(
                                role, x, z, dice.chance(0.6) ? 0 : Math.PI, feature == Feature.ANTENNA, dice));
            }
            case MANNEQUIN -> {
                double x = column(wallZ, 0.14, 0.86, dice);
                yield onHouse(x)
                        ? List.of(ShopWindow.withMannequins(x, wallZ - 0.02, dice.whole(1, 2), dice))
                        : List.of();
            }
            case POSTER -> {
                double x = column(wallZ, 0.1, 0.9, dice);
                boolean wall = dice.chance(0.4) && onHouse(x);
                yield wall
                        ? List.of(new PosterFigure(x, wallZ - 0.05, 0.75, true, dice))
                        : List.of(new PosterFigure(x * 0.9, farKerb + 1.6, 0.35, false, dice));
            }
            case REFLECTION -> reflection(dice);
            case RIDER -> one(place(dice.pick(Role.CYCLIST, Role.CYCLIST, Role.MOTORCYCLIST), dice));
            case PARKED_BICYCLE -> one(place(Role.PARKED_BICYCLE, dice));
            case TINY -> tiny(dice);
            case CROWD -> crowd(dice);
            case HIDDEN -> one(Behind.someone(placed, camera, dice));
            case TRUNCATED -> one(cutByFrame(dice));
        };
    }

    private boolean onHouse(double x) {
        return !gap || x + 2.2 < gapLeft || x - 2.2 > gapRight;
    }

    private List<Figure> reflection(Dice dice) {
        double z = wallZ - dice.between(0.9, 1.4);
        double x = column(z, 0.15, 0.85, dice);
        if (dice.chance(0.5) && onHouse(x)) {
            PersonFigure person = new PersonFigure(x, z, Traffic.across(dice), false, dice);
            // The image stands farther away and so, seen aslant, moves toward the middle: the pane is where it shows.
            double shown = x * wallZ / (2 * wallZ - z);
            return List.of(ShopWindow.mirroring(person, shown, wallZ - 0.02, dice), person);
        }
        double near = dice.between(7.6, 9);
        double at = column(near, 0.12, 0.88, dice);
        PersonFigure person = new PersonFigure(at, near, dice.pick(Pose.values()), false, dice);
        return List.of(new PuddleFigure(person, dice.between(2.0, 2.6), dice), person);
    }

    private List<Figure> tiny(Dice dice) {
        double z1 = camera.focal() * 1.7 / dice.between(14, 21);
        double z2 = camera.focal() * 1.45 / dice.between(5.5, 7);
        return List.of(
                Traffic.person(dice.between(gapLeft + 0.8, gapRight - 0.8), z1, Traffic.along(dice), false, dice),
                Traffic.vehicle(Role.CAR, dice.between(-1.2, 1.2), z2, dice.chance(0.5) ? 0 : Math.PI, false, dice));
    }

    private List<Figure> crowd(Dice dice) {
        List<Figure> people = new ArrayList<>();
        double z = dice.between(farKerb + 1, wallZ - 2.4);
        double x = column(z, 0.2, 0.8, dice);
        for (int i = 0; i < dice.whole(9, 12); i++) {
            people.add(Traffic.person(
                    x + dice.between(-2.6, 2.6), z + dice.between(0, 1.7), dice.pick(Pose.values()), false, dice));
        }
        return people;
    }

    private @Nullable Figure cutByFrame(Dice dice) {
        double z = noseIn || dice.chance(0.6) ? NEAR_KERB + 1.75 : farKerb - 3.9;
        for (int i = 0; i < 40; i++) {
            double x = dice.chance(0.5) ? column(z, -0.15, 0.15, dice) : column(z, 0.85, 1.15, dice);
            Role role = dice.pick(Role.CAR, Role.VAN, Role.BUS, Role.TRUCK);
            double heading = (z < 9 ? drive : -drive) * Math.PI / 2;
            Figure figure = Traffic.vehicle(role, x, z, heading, antennas, dice);
            if (Behind.isCut(figure.footprint(), camera, width, height)) {
                return figure;
            }
        }
        return null;
    }

    private static List<Figure> one(@Nullable Figure figure) {
        return figure == null ? List.of() : List.of(figure);
    }
}
