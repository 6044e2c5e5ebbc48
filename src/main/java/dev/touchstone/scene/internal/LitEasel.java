package dev.touchstone.scene.internal;

import java.awt.BasicStroke;
import java.awt.Shape;

/** Shows what is drawn on it in its own light, as a lit shop window or a lit poster is by night. */
record LitEasel(Easel under) implements Easel {

    private static final double BRIGHTNESS = 0.92;

    /** By night the lit one, else the easel itself. */
    static Easel byNight(Easel easel, Light light) {
        return light.isNight() ? new LitEasel(easel) : easel;
    }

    @Override
    public void part(Subject subject, String name) {
        under.part(subject, name);
    }

    @Override
    public void solid(Shape shape, int rgb) {
        if (paints()) {
            glow(shape, rgb);
        } else {
            under.solid(shape, rgb);
        }
    }

    @Override
    public void line(Shape path, double width, int rgb) {
        if (paints()) {
            detailLine(path, width, rgb);
        } else {
            under.line(path, width, rgb);
        }
    }

    @Override
    public void detail(Shape shape, int rgb) {
        glow(shape, rgb);
    }

    @Override
    public void detailLine(Shape path, double width, int rgb) {
        glow(
                new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(path),
                rgb);
    }

    @Override
    public void veil(Shape shape, int rgb, double alpha) {
        under.veil(shape, rgb, alpha);
    }

    @Override
    public void glow(Shape shape, int rgb) {
        under.glow(shape, Rgb.tone(rgb, BRIGHTNESS));
    }

    @Override
    public boolean paints() {
        return under.paints();
    }
}
