package dev.touchstone.grading.boxes;

/**
 * How far each edge of a drawn box is from the gold's, in px: positive when it is too far right or down, negative when too
 * far left or up.
 */
public record EdgeErrors(double left, double top, double right, double bottom) {

    static EdgeErrors between(Box drawn, Box gold) {
        return new EdgeErrors(
                drawn.x() - gold.x(),
                drawn.y() - gold.y(),
                drawn.right() - gold.right(),
                drawn.bottom() - gold.bottom());
    }

    /** The largest distance by which an edge leaves room around the gold; 0 when none does. */
    public double slack() {
        return Math.max(Math.max(-left, -top), Math.max(Math.max(right, bottom), 0));
    }

    /** The largest distance by which an edge cuts into the gold; 0 when none does. */
    public double cut() {
        return Math.max(Math.max(left, top), Math.max(Math.max(-right, -bottom), 0));
    }

    public double worst() {
        return Math.max(slack(), cut());
    }
}
