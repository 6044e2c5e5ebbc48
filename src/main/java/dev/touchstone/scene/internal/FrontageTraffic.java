package dev.touchstone.scene.internal;

import dev.touchstone.scene.Feature;
import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.internal.CycleFigure.View;
import dev.touchstone.scene.internal.PersonFigure.Pose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where things stand and drive in a street seen across. */
final class FrontageTraffic implements StreetTraffic {

    private static final double NEAR_KERB = FrontageGround.NEAR_KERB;

    private final SceneSpec spec;
    private final Camera camera;
    private final FrontageGround ground;
    private final double wallZ;
    private final double farKerb;
    private final boolean noseIn;
    private final double zebra;
    private final int drive;
    private final boolean antennas;

    /** @param drive direction of the near lane, 1 to the right, -1 to the left */
    FrontageTraffic(SceneSpec spec, Camera camera, FrontageGround ground, int drive) {
        this.spec = spec;
        this.camera = camera;
        this.ground = ground;
        this.wallZ = ground.wallZ();
        this.farKerb = ground.farKerb();
        this.noseIn = ground.noseIn();
        this.zebra = ground.zebra();
        this.drive = drive;
        this.antennas = spec.features().contains(Feature.ANTENNA);
    }

    private double column(double z, double low, double high, Dice dice) {
        return camera.worldX(spec.width() * dice.between(low, high), z);
    }

    private Figure crossing(Dice dice) {
        double z = dice.between(NEAR_KERB + 0.3, farKerb - 0.3);
        return Traffic.person(zebra + dice.between(-1.3, 1.3), z, dice.pick(Pose.FACING, Pose.AWAY), false, dice);
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
                ground.hasZebra() && dice.chance(0.4)
                        ? crossing(dice)
                        : Traffic.person(
                                walkX,
                                walkZ,
                                dice.chance(0.7) ? Traffic.across(dice) : Traffic.along(dice),
                                false,
                                dice);
            case DOG_WALKER -> Traffic.person(walkX, walkZ, Traffic.across(dice), true, dice);
            case CAT -> AnimalFigure.cat(walkX, walkZ, dice.chance(0.5), dice);
        };
    }

    private @Nullable Figure vehicle(Role role, Dice dice) {
        boolean antenna = antennas && dice.chance(0.6);
        if (noseIn && (role == Role.CAR || role == Role.VAN) && dice.chance(0.7)) {
            double z = farKerb - 2.6;
            double x = parkingSpace(column(z, 0.02, 0.98, dice));
            return ground.isKeptFree(x)
                    ? null
                    : Traffic.parked(role, x, z, dice.chance(0.6) ? 0 : Math.PI, antenna, dice);
        }
        int lane = noseIn ? 0 : dice.whole(0, 2);
        double z = switch (lane) {
            case 0 -> NEAR_KERB + 1.75;
            case 1 -> farKerb - 3.9;
            default -> farKerb - 1.2;
        };
        if (lane == 2 && (role == Role.BUS || ground.gap())) {
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
                double x = parkingSpace(column(z, 0.1, 0.9, dice));
                Role role = feature == Feature.MIRRORS && dice.chance(0.3) ? Role.VAN : Role.CAR;
                yield ground.isKeptFree(x)
                        ? List.of()
                        : List.of(Traffic.vehicle(
                                role, x, z, dice.chance(0.6) ? 0 : Math.PI, feature == Feature.ANTENNA, dice));
            }
            case MANNEQUIN -> {
                double x = column(wallZ, 0.14, 0.86, dice);
                yield ground.isOnHouse(x)
                        ? List.of(ShopWindow.withMannequins(x, wallZ - 0.02, dice.whole(1, 2), dice))
                        : List.of();
            }
            case POSTER -> {
                double x = column(wallZ, 0.1, 0.9, dice);
                boolean wall = dice.chance(0.4) && ground.isOnHouse(x);
                yield wall
                        ? List.of(new PosterFigure(x, wallZ - 0.05, 0.75, true, dice))
                        : List.of(new PosterFigure(x * 0.9, farKerb + 1.6, 0.35, false, dice));
            }
            case REFLECTION -> reflection(dice);
            case RIDER -> Traffic.oneOrNone(place(dice.pick(Role.CYCLIST, Role.CYCLIST, Role.MOTORCYCLIST), dice));
            case PARKED_BICYCLE -> Traffic.oneOrNone(place(Role.PARKED_BICYCLE, dice));
            case TINY -> tiny(dice);
            case CROWD -> crowd(dice);
            case HIDDEN -> Traffic.oneOrNone(Behind.someone(placed, camera, dice));
            case TRUNCATED -> Traffic.oneOrNone(cutByFrame(dice));
        };
    }

    private List<Figure> reflection(Dice dice) {
        double z = wallZ - dice.between(0.9, 1.4);
        double x = column(z, 0.15, 0.85, dice);
        if (dice.chance(0.5) && ground.isOnHouse(x)) {
            PersonFigure person = new PersonFigure(x, z, Traffic.across(dice), false, dice);
            // The image stands farther away and so, seen aslant, moves toward the middle: the pane is where it shows.
            double shown = x * wallZ / (2 * wallZ - z);
            return List.of(ShopWindow.mirroring(person, shown, wallZ - 0.02, dice), person);
        }
        double near = dice.between(7.6, 9);
        double at = ground.hasZebra() && dice.chance(0.7)
                ? zebra + dice.between(-0.9, 0.9)
                : column(near, 0.12, 0.88, dice);
        PersonFigure person = new PersonFigure(at, near, dice.pick(Pose.values()), false, dice);
        return List.of(new PuddleFigure(person, dice.between(2.0, 2.6), dice), person);
    }

    private List<Figure> tiny(Dice dice) {
        double z1 = camera.focal() * 1.7 / dice.between(14, 21);
        double z2 = camera.focal() * 1.45 / dice.between(5.5, 7);
        return List.of(
                Traffic.person(
                        dice.between(ground.gapLeft() + 0.8, ground.gapRight() - 0.8),
                        z1,
                        Traffic.along(dice),
                        false,
                        dice),
                Traffic.vehicle(Role.CAR, dice.between(-1.2, 1.2), z2, dice.chance(0.5) ? 0 : Math.PI, false, dice));
    }

    private List<Figure> crowd(Dice dice) {
        double z = dice.between(farKerb + 1, wallZ - 2.4);
        double x = column(z, 0.2, 0.8, dice);
        return Traffic.crowd(
                dice,
                () -> Traffic.person(
                        x + dice.between(-2.6, 2.6), z + dice.between(0, 1.7), dice.pick(Pose.values()), false, dice));
    }

    private @Nullable Figure cutByFrame(Dice dice) {
        double z = noseIn || dice.chance(0.6) ? NEAR_KERB + 1.75 : farKerb - 3.9;
        return Behind.theFrame(camera, spec, () -> {
            double x = dice.chance(0.5) ? column(z, -0.15, 0.15, dice) : column(z, 0.85, 1.15, dice);
            Role role = dice.pick(Role.CAR, Role.VAN, Role.BUS, Role.TRUCK);
            double heading = (z < 9 ? drive : -drive) * Math.PI / 2;
            return Traffic.vehicle(role, x, z, heading, antennas, dice);
        });
    }

    /** The middle of the marked space nearest to a place, for cars that park nose in. */
    private static double parkingSpace(double x) {
        return StrictMath.rint(x / 2.7) * 2.7 - 39 % 2.7 + 1.35;
    }
}
