package dev.touchstone.grading.review;

/** A rectangle in picture pixels, origin at the top left corner; without width and height a place. */
public record Area(double x, double y, double w, double h) {

    static Area place(double x, double y) {
        return new Area(x, y, 0, 0);
    }

    /** Whether a place lies in it, on its edge too. */
    boolean holds(Area place) {
        return place.x >= x && place.x <= x + w && place.y >= y && place.y <= y + h;
    }
}
