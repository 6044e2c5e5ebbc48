package dev.touchstone.scene.internal;

import dev.touchstone.scene.Feature;
import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.internal.CycleFigure.View;
import dev.touchstone.scene.internal.PersonFigure.Pose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where things stand and drive on an avenue. */
final class AvenueTraffic implements StreetTraffic {

    private final SceneSpec spec;
    private final Camera camera;
    private final double middle;
    private final double road;
    private final double walk;
    private final double zebra;
    private final int drive;
    private final boolean antennas;

    /** @param drive 1 where people drive on the right, -1 on the left */
    AvenueTraffic(SceneSpec spec, Camera camera, AvenueGround ground, int drive) {
        this.spec = spec;
        this.camera = camera;
        this.middle = ground.middle();
        this.road = ground.road();
        this.walk = ground.walk();
        this.zebra = ground.zebra();
        this.drive = drive;
        this.antennas = spec.features().contains(Feature.ANTENNA);
    }

    @Override
    public @Nullable Figure place(Role role, Dice dice) {
        int side = dice.side();
        double z = 6 + 40 * StrictMath.pow(dice.between(0, 1), 1.6);
        boolean away = side == drive;
        double walkX = middle + side * (road + dice.between(0.9, walk - 0.6));
        return switch (role) {
            case CAR, VAN, BUS, TRUCK -> {
                boolean parked = role != Role.BUS && dice.chance(0.5);
                double centre = z + (role == Role.BUS || role == Role.TRUCK ? 4.6 : 2.4);
                double x = middle + side * (parked ? road - 1.15 : 1.8);
                double heading = away ? 0 : Math.PI;
                boolean antenna = antennas && dice.chance(0.6);
                Figure vehicle = parked
                        ? Traffic.parked(role, x, centre, heading, antenna, dice)
                        : Traffic.vehicle(role, x, centre, heading, antenna, dice);
                boolean onZebra = vehicle.footprint().touches(new Footprint(-99, 99, zebra, zebra + 3), 0.3);
                yield zebra > 0 && onZebra ? null : vehicle;
            }
            case MOTORCYCLIST, CYCLIST -> {
                boolean motor = role == Role.MOTORCYCLIST;
                double x = middle + side * (motor ? dice.between(1.2, 2.6) : dice.between(road - 3.2, road - 2.6));
                yield new CycleFigure(x, z + 1, away ? View.AWAY : View.TOWARD, motor, true, dice);
            }
            case PARKED_BICYCLE, PARKED_MOTORCYCLE ->
                new CycleFigure(
                        middle + side * (road + dice.between(1.1, walk - 1.1)),
                        dice.between(6.5, 20),
                        dice.pick(View.LEFT, View.RIGHT),
                        role == Role.PARKED_MOTORCYCLE,
                        false,
                        dice);
            case PEDESTRIAN ->
                zebra > 0 && dice.chance(0.35)
                        ? crossing(dice)
                        : Traffic.person(walkX, z, Traffic.along(dice), false, dice);
            case DOG_WALKER -> Traffic.person(walkX, z, Traffic.across(dice), true, dice);
            case CAT -> AnimalFigure.cat(walkX, dice.between(5.5, 12), dice.chance(0.5), dice);
        };
    }

    private Figure crossing(Dice dice) {
        return Traffic.person(
                middle + dice.between(-road + 0.5, road - 0.5),
                zebra + dice.between(0.4, 2.6),
                Traffic.across(dice),
                false,
                dice);
    }

    @Override
    public List<Figure> placeFor(Feature feature, List<Figure> placed, Dice dice) {
        int side = dice.side();
        boolean away = side == drive;
        return switch (feature) {
            case MIRRORS, ANTENNA -> {
                boolean parked = dice.chance(0.5);
                yield List.of(Traffic.vehicle(
                        feature == Feature.MIRRORS ? dice.pick(Role.CAR, Role.CAR, Role.VAN) : Role.CAR,
                        middle + side * (parked ? road - 1.15 : 1.8),
                        dice.between(8.5, 15),
                        away ? 0 : Math.PI,
                        feature == Feature.ANTENNA,
                        dice));
            }
            case POSTER ->
                List.of(new PosterFigure(
                        middle + side * (road + dice.between(1.2, walk - 0.9)),
                        dice.between(8, 15),
                        0.35,
                        false,
                        dice));
            case REFLECTION -> {
                double z = dice.between(7.5, 10.5);
                double x = middle + dice.between(-0.8, 0.8) * (road + walk - 1);
                PersonFigure person = new PersonFigure(x, z, dice.pick(Pose.values()), false, dice);
                yield List.of(new PuddleFigure(person, dice.between(2.4, 3.2), dice), person);
            }
            case RIDER -> Traffic.oneOrNone(place(dice.pick(Role.CYCLIST, Role.CYCLIST, Role.MOTORCYCLIST), dice));
            case PARKED_BICYCLE -> Traffic.oneOrNone(place(Role.PARKED_BICYCLE, dice));
            case TINY ->
                List.of(
                        Traffic.person(
                                middle + side * (road + dice.between(0.9, walk - 0.8)),
                                camera.focal() * 1.7 / dice.between(14, 21),
                                Traffic.along(dice),
                                false,
                                dice),
                        Traffic.vehicle(
                                Role.CAR,
                                middle - side * 1.8,
                                camera.focal() * 1.45 / dice.between(5.5, 7),
                                away ? Math.PI : 0,
                                false,
                                dice));
            case CROWD -> crowd(side, dice);
            case HIDDEN -> Traffic.oneOrNone(Behind.someone(placed, camera, dice));
            case TRUNCATED -> Traffic.oneOrNone(Behind.theFrame(camera, spec, () -> nearTheEdge(dice)));
            case MANNEQUIN -> List.of();
        };
    }

    private Figure nearTheEdge(Dice dice) {
        int side = dice.side();
        boolean away = side == drive;
        double z = dice.between(3.8, 8);
        return dice.chance(0.7)
                ? Traffic.vehicle(
                        dice.pick(Role.CAR, Role.CAR, Role.VAN),
                        middle + side * (road - dice.between(1.1, 1.5)),
                        z + 2.2,
                        away ? 0 : Math.PI,
                        antennas,
                        dice)
                : Traffic.person(
                        middle + side * (road + dice.between(0.5, walk)), z + 1, Traffic.along(dice), false, dice);
    }

    private List<Figure> crowd(int side, Dice dice) {
        double z = zebra > 0 ? zebra + 0.3 : dice.between(9, 14);
        double x = zebra > 0 ? middle + dice.between(-2, 2) : middle + side * (road + walk / 2);
        double spread = zebra > 0 ? 2.2 : walk / 2 - 0.4;
        return Traffic.crowd(
                dice,
                () -> Traffic.person(
                        x + dice.between(-1, 1) * spread,
                        z + dice.between(0, zebra > 0 ? 2.4 : 4),
                        zebra > 0 ? Traffic.across(dice) : Traffic.along(dice),
                        false,
                        dice));
    }
}
