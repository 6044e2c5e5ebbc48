package dev.touchstone.labeling.boxes;

import java.util.List;

/**
 * A box as a person drew it.
 *
 * @param id names the box within its answer
 * @param label slug of its class
 * @param x left edge in picture pixels
 * @param y top edge in picture pixels
 * @param w width in picture pixels, more than 0
 * @param h height in picture pixels, more than 0
 * @param attributes slugs of the details that were switched on
 */
public record DrawnBox(String id, String label, double x, double y, double w, double h, List<String> attributes) {

    public DrawnBox {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(w) || !Double.isFinite(h)) {
            throw new IllegalArgumentException("A box needs finite numbers");
        }
        if (x < 0 || y < 0 || w <= 0 || h <= 0) {
            throw new IllegalArgumentException("A box lies inside the picture and has a size");
        }
        attributes = List.copyOf(attributes);
    }
}
