package dev.touchstone.grading.polygons;

/** A place in the picture, in px; origin at the top left corner, x to the right, y down, continuous coordinates. */
public record Point(double x, double y) {

    double distance(Point other) {
        // Math.hypot guards against overflow, which px never reach, and takes ten times as long.
        return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
    }
}
