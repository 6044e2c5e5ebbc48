package dev.touchstone.scene.internal;

import java.awt.geom.Path2D;

/**
 * The front of a house that is being drawn.
 *
 * @param lit  brightness of the wall, 0 to about 1
 * @param near whether fine detail is worth drawing
 */
record Front(Wall wall, House house, Light light, double lit, boolean near, Elevation drawing) {

    static Front of(Wall wall, House house, Light light, Elevation drawing) {
        double lit = light.brightness(wall.outX(), 0, wall.outZ()) + 0.03;
        return new Front(wall, house, light, lit, wall.scale(house.width() / 2) > 12, drawing);
    }

    /** The colour of something that stands in the light of the wall. */
    int tone(int rgb) {
        return Rgb.tone(rgb, lit);
    }

    void fill(String part, Path2D path, int rgb) {
        drawing.solid(part, path, tone(rgb));
    }

    /** A shadow on the wall. */
    void shade(Path2D path, double alpha) {
        drawing.veil(path, light.shade(), alpha);
    }
}
