package dev.touchstone.scene.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where things may drive, park, walk and stand in one place, in metres. */
final class Zones {

    /** How people move in a part of the ground. */
    enum Habit {
        /** From side to side. */
        ACROSS,
        /** Away from the camera or toward it. */
        ALONG,
        /** As they please. */
        ABOUT
    }

    /** A rectangle of ground for people on foot. */
    record Walk(double x0, double x1, double z0, double z1, Habit habit) {

        double area() {
            return (x1 - x0) * (z1 - z0);
        }
    }

    /**
     * A line on which the middle of a vehicle stands; a bay has no length.
     *
     * @param heading see {@link Mesh}; in a bay also the other way round
     * @param large   whether buses and trucks may be here
     */
    record Way(double x0, double z0, double x1, double z1, double heading, boolean parks, boolean large) {

        boolean runsAway() {
            return Math.abs(StrictMath.sin(heading)) < 0.5;
        }
    }

    /** House fronts that face the camera, where shop windows and posters may hang. */
    record Fronts(double x0, double x1, double z) {}

    private final List<Way> ways = new ArrayList<>();
    private final List<Walk> walks = new ArrayList<>();
    private final List<Walk> racks = new ArrayList<>();
    private @Nullable Fronts fronts;
    private double far = Double.NaN;

    /** @param weight how often this way is chosen, 1 for a single bay */
    Zones way(Way way, int weight) {
        for (int i = 0; i < weight; i++) {
            ways.add(way);
        }
        return this;
    }

    /** A lane that runs away from the camera. */
    Zones laneAlong(double x, double from, double to, double heading, boolean large, int weight) {
        return way(new Way(x, from, x, to, heading, false, large), weight);
    }

    /** A lane from side to side. */
    Zones laneAcross(double z, double x0, double x1, boolean right, boolean large, int weight) {
        return way(new Way(x0, z, x1, z, right ? Math.PI / 2 : -Math.PI / 2, false, large), weight);
    }

    Zones bay(double x, double z, double heading) {
        return bays(x, z, heading, 1);
    }

    /** A bay that is chosen so often. */
    Zones bays(double x, double z, double heading, int weight) {
        return way(new Way(x, z, x, z, heading, true, false), weight);
    }

    Zones walk(double x0, double x1, double z0, double z1, Habit habit, int weight) {
        for (int i = 0; i < weight; i++) {
            walks.add(new Walk(x0, x1, z0, z1, habit));
        }
        return this;
    }

    /** Where bicycles and motorcycles are left. */
    Zones rack(double x0, double x1, double z0, double z1) {
        racks.add(new Walk(x0, x1, z0, z1, Habit.ABOUT));
        return this;
    }

    Zones fronts(double x0, double x1, double z) {
        fronts = new Fronts(x0, x1, z);
        return this;
    }

    /** The middle of a road that runs to the horizon. */
    Zones far(double x) {
        far = x;
        return this;
    }

    List<Way> ways() {
        return ways;
    }

    List<Walk> walks() {
        return walks;
    }

    List<Walk> racks() {
        return racks;
    }

    @Nullable
    Fronts fronts() {
        return fronts;
    }

    /** Not a number where no road runs to the horizon. */
    double far() {
        return far;
    }
}
