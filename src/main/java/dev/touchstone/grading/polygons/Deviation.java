package dev.touchstone.grading.polygons;

/**
 * The farthest that two lines run apart on one side.
 *
 * @param drawn place on the drawn line
 * @param gold the place on the gold line that goes with it
 */
public record Deviation(Point drawn, Point gold) {

    static final Deviation NONE = new Deviation(new Point(0, 0), new Point(0, 0));

    /** In px. */
    public double px() {
        return drawn.distance(gold);
    }
}
