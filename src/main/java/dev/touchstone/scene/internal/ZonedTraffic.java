package dev.touchstone.scene.internal;

import dev.touchstone.scene.Feature;
import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.internal.CycleFigure.View;
import dev.touchstone.scene.internal.PersonFigure.Pose;
import dev.touchstone.scene.internal.Zones.Walk;
import dev.touchstone.scene.internal.Zones.Way;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where things stand and drive in a place that is told by its zones. */
final class ZonedTraffic implements StreetTraffic {

    private final SceneSpec spec;
    private final Camera camera;
    private final Zones zones;
    private final boolean antennas;

    ZonedTraffic(SceneSpec spec, Camera camera, Zones zones) {
        this.spec = spec;
        this.camera = camera;
        this.zones = zones;
        this.antennas = spec.features().contains(Feature.ANTENNA);
    }

    /** How far away, m, things stand at most: the harder the scene, the smaller they get. */
    private double reach() {
        return switch (spec.difficulty()) {
            case EASY -> 17;
            case MIDDLE -> 27;
            case HARD -> 44;
        };
    }

    @Override
    public @Nullable Figure place(Role role, Dice dice) {
        return switch (role) {
            case CAR, VAN, BUS, TRUCK -> vehicle(role, way -> true, antennas && dice.chance(0.6), dice);
            case MOTORCYCLIST, CYCLIST -> rider(role == Role.MOTORCYCLIST, dice);
            case PARKED_BICYCLE, PARKED_MOTORCYCLE -> parkedCycle(role == Role.PARKED_MOTORCYCLE, dice);
            case PEDESTRIAN -> walker(walk(dice), false, dice);
            case DOG_WALKER -> walker(walk(dice), true, dice);
            case CAT -> {
                Walk walk = walk(dice);
                double z = dice.between(walk.z0(), Math.min(walk.z1(), 13));
                yield z < walk.z0() ? null : AnimalFigure.cat(column(walk, z, dice), z, dice.chance(0.5), dice);
            }
        };
    }

    private @Nullable Figure vehicle(Role role, Predicate<Way> wanted, boolean antenna, Dice dice) {
        boolean large = role == Role.BUS || role == Role.TRUCK;
        List<Way> ways = zones.ways().stream()
                .filter(way -> (way.large() || !large) && wanted.test(way))
                .toList();
        if (ways.isEmpty()) {
            return null;
        }
        Way way = ways.get(dice.whole(0, ways.size() - 1));
        double share = StrictMath.pow(dice.between(0, 1), way.runsAway() ? 1.5 : 1);
        double x = way.x0() + share * (way.x1() - way.x0());
        double z = way.z0() + share * (way.z1() - way.z0());
        if (z > reach()) {
            return null;
        }
        return way.parks()
                ? Traffic.parked(role, x, z, way.heading() + (dice.chance(0.5) ? 0 : Math.PI), antenna, dice)
                : Traffic.vehicle(role, x, z + (large && way.runsAway() ? 1.6 : 0), way.heading(), antenna, dice);
    }

    private @Nullable Figure rider(boolean motor, Dice dice) {
        List<Way> lanes = zones.ways().stream().filter(way -> !way.parks()).toList();
        if (lanes.isEmpty()) {
            Walk walk = walk(dice);
            double z = depth(walk, dice);
            return motor ? null : cycle(column(walk, z, dice), z, dice.pick(View.values()), false, true, dice);
        }
        Way lane = lanes.get(dice.whole(0, lanes.size() - 1));
        double share = StrictMath.pow(dice.between(0, 1), 1.5);
        double aside = dice.between(-0.7, 0.7);
        double x = lane.x0() + share * (lane.x1() - lane.x0()) + (lane.runsAway() ? aside : 0);
        double z = lane.z0() + share * (lane.z1() - lane.z0()) + (lane.runsAway() ? 0 : aside);
        View view = lane.runsAway()
                ? StrictMath.cos(lane.heading()) > 0 ? View.AWAY : View.TOWARD
                : StrictMath.sin(lane.heading()) > 0 ? View.RIGHT : View.LEFT;
        return z > reach() ? null : cycle(x, z, view, motor, true, dice);
    }

    private @Nullable Figure parkedCycle(boolean motor, Dice dice) {
        List<Walk> racks = zones.racks();
        if (racks.isEmpty()) {
            return null;
        }
        Walk rack = racks.get(dice.whole(0, racks.size() - 1));
        double z = dice.between(rack.z0(), rack.z1());
        return cycle(dice.between(rack.x0(), rack.x1()), z, dice.pick(View.LEFT, View.RIGHT), motor, false, dice);
    }

    private static Figure cycle(double x, double z, View view, boolean motor, boolean ridden, Dice dice) {
        return new CycleFigure(x, z, view, motor, ridden, dice);
    }

    private Walk walk(Dice dice) {
        return zones.walks().get(dice.whole(0, zones.walks().size() - 1));
    }

    private double depth(Walk walk, Dice dice) {
        double to = Math.max(walk.z0(), Math.min(walk.z1(), reach()));
        return walk.z0() + (to - walk.z0()) * StrictMath.pow(dice.between(0, 1), 1.4);
    }

    /** A place within the walk and the picture. */
    private double column(Walk walk, double z, Dice dice) {
        double left = Math.max(walk.x0(), camera.worldX(spec.width() * 0.03, z));
        double right = Math.min(walk.x1(), camera.worldX(spec.width() * 0.97, z));
        return dice.between(Math.min(left, right), Math.max(left, right));
    }

    private @Nullable Figure walker(Walk walk, boolean dog, Dice dice) {
        double z = depth(walk, dice);
        double x = column(walk, z, dice);
        boolean outside = x < walk.x0() - 0.01 || x > walk.x1() + 0.01 || z > reach();
        return outside ? null : Traffic.person(x, z, dog ? Traffic.across(dice) : pose(walk, dice), dog, dice);
    }

    static Pose pose(Walk walk, Dice dice) {
        return switch (walk.habit()) {
            case ACROSS -> Traffic.across(dice);
            case ALONG -> dice.chance(0.85) ? dice.pick(Pose.FACING, Pose.AWAY) : Traffic.across(dice);
            case ABOUT -> dice.pick(Pose.values());
        };
    }

    @Override
    public List<Figure> placeFor(Feature feature, List<Figure> placed, Dice dice) {
        return switch (feature) {
            case MIRRORS, ANTENNA -> {
                Role role = feature == Feature.MIRRORS ? dice.pick(Role.CAR, Role.CAR, Role.VAN) : Role.CAR;
                Predicate<Way> near = way -> way.runsAway() && way.z0() < 17;
                yield Traffic.oneOrNone(vehicle(role, near, feature == Feature.ANTENNA, dice));
            }
            case POSTER -> Displays.poster(zones, walk(dice), camera, spec, dice);
            case MANNEQUIN -> Displays.mannequins(zones, camera, spec, dice);
            case REFLECTION -> Displays.reflection(zones, walk(dice), camera, spec, dice);
            case RIDER -> Traffic.oneOrNone(place(dice.pick(Role.CYCLIST, Role.CYCLIST, Role.MOTORCYCLIST), dice));
            case PARKED_BICYCLE -> Traffic.oneOrNone(place(Role.PARKED_BICYCLE, dice));
            case TINY -> tiny(dice);
            case CROWD -> Throng.in(zones, spec, camera, dice);
            case HIDDEN -> Traffic.oneOrNone(Behind.someone(placed, camera, dice));
            case TRUNCATED -> Traffic.oneOrNone(Behind.theFrame(camera, spec, () -> nearTheEdge(dice)));
        };
    }

    private List<Figure> tiny(Dice dice) {
        if (Double.isNaN(zones.far())) {
            return List.of();
        }
        double person = camera.focal() * 1.7 / dice.between(14, 21);
        double car = camera.focal() * 1.45 / dice.between(5.5, 7);
        return List.of(
                Traffic.person(
                        zones.far() + dice.side() * dice.between(0.8, 3), person, Traffic.along(dice), false, dice),
                Traffic.vehicle(Role.CAR, zones.far() + 1.3 * dice.side(), car, Math.PI, false, dice));
    }

    private Figure nearTheEdge(Dice dice) {
        Figure vehicle = dice.chance(0.6)
                ? vehicle(dice.pick(Role.CAR, Role.CAR, Role.VAN), way -> way.z0() < 16, antennas, dice)
                : null;
        if (vehicle != null) {
            return vehicle;
        }
        Walk walk = walk(dice);
        double z = dice.between(walk.z0(), Math.max(walk.z0(), Math.min(walk.z1(), 14)));
        double edge = spec.width() * (dice.chance(0.5) ? 0 : 1);
        double x = Math.clamp(camera.worldX(edge, z) + dice.between(-0.3, 0.3), walk.x0(), walk.x1());
        return Traffic.person(x, z, pose(walk, dice), false, dice);
    }
}
