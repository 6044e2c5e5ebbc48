package dev.touchstone.scene;

/**
 * An axis-parallel box in continuous pixel coordinates: it covers the pixel columns {@code x} to {@code x + w} and the
 * rows {@code y} to {@code y + h}. The origin is the top left corner of the frame; boxes may reach beyond the frame.
 */
public record Extent(double x, double y, double w, double h) {

    public Extent {
        if (!(w >= 0 && h >= 0)) {
            throw new IllegalArgumentException("An extent has no negative size: " + w + " x " + h);
        }
    }

    public double right() {
        return x + w;
    }

    public double bottom() {
        return y + h;
    }

    public double area() {
        return w * h;
    }

    /** The smallest extent that covers both. */
    public Extent union(Extent other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Extent(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** The largest distance, in pixels, between an edge of this extent and the same edge of the other. */
    public double edgeDifference(Extent other) {
        return Math.max(
                Math.max(Math.abs(x - other.x), Math.abs(y - other.y)),
                Math.max(Math.abs(right() - other.right()), Math.abs(bottom() - other.bottom())));
    }
}
