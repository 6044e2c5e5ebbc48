package dev.touchstone.grading.polygons;

import java.util.List;

/**
 * A closed line around a thing, or around one visible piece of it.
 *
 * @param label slug of the class
 * @param points in order; the last is joined to the first
 */
public record Outline(String label, List<Point> points) {

    public Outline {
        points = List.copyOf(points);
    }
}
