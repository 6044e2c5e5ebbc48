package dev.touchstone.grading.boxes;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/**
 * A labelled box in picture pixels; origin at the top left corner, x to the right, y down, continuous coordinates.
 *
 * @param label slug of the class
 * @param attributes slugs of what is said of the thing
 */
public record Box(
        String label,
        double x,
        double y,
        @JsonProperty("w") double width,
        @JsonProperty("h") double height,
        Set<String> attributes) {

    public Box {
        attributes = Set.copyOf(attributes);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double area() {
        return width * height;
    }

    /** Area that both cover, in px²; 0 when they only touch. */
    public double intersection(Box other) {
        double across = Math.min(right(), other.right()) - Math.max(x, other.x);
        double down = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return across <= 0 || down <= 0 ? 0 : across * down;
    }

    /** Intersection over union on continuous coordinates, 0 to 1; two boxes without area give 0. */
    public double iou(Box other) {
        double intersection = intersection(other);
        double union = area() + other.area() - intersection;
        return union <= 0 ? 0 : intersection / union;
    }
}
