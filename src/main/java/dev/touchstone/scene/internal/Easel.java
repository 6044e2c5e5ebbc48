package dev.touchstone.scene.internal;

import java.awt.Shape;

/**
 * What a figure draws on. Solids are measured as well as painted; everything else is only painted and must lie within
 * solids already drawn, so that the measured outline is the painted one.
 */
interface Easel {

    /** Begins a part of one of the figure's subjects; the following solids belong to it. */
    void part(Subject subject, String name);

    void solid(Shape shape, int rgb);

    /** A stroked line with round ends, {@code width} in pixels. */
    void line(Shape path, double width, int rgb);

    void detail(Shape shape, int rgb);

    void detailLine(Shape path, double width, int rgb);

    /** A translucent wash; {@code alpha} 0 to 1. */
    void veil(Shape shape, int rgb, double alpha);

    /** A surface that shines by itself, such as a lamp. */
    void glow(Shape shape, int rgb);

    /** Whether this easel keeps colours; figures may skip details when it does not. */
    boolean paints();
}
