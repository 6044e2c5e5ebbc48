package dev.touchstone.grading.keypoints;

/**
 * A named point of a thing.
 *
 * @param label slug of its name
 * @param x picture px, as {@code y}; 0 for an absent point
 */
public record Keypoint(String label, Visibility visibility, double x, double y) {

    public boolean isPlaced() {
        return visibility != Visibility.ABSENT;
    }

    /** In px. */
    public double distance(Keypoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
