package dev.touchstone.scene.internal;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Paints with soft edges, in the scene's light and haze. */
final class Painter implements Easel {

    private final BufferedImage picture;
    private final int[] pixels;
    private final Graphics2D graphics;
    private final Light light;
    private double depth;
    private boolean foreground;

    Painter(BufferedImage picture, Light light) {
        this.picture = picture;
        this.pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        this.graphics = picture.createGraphics();
        this.light = light;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** The distance, in metres, of what is painted next. */
    Painter at(double metres) {
        this.depth = metres;
        return this;
    }

    /** Whether what is painted from now on stands in the street, in the light of the camera, or belongs to the scenery. */
    Painter foreground(boolean inStreet) {
        foreground = inStreet;
        return this;
    }

    private int grade(int rgb) {
        return foreground ? light.gradeNear(rgb, depth) : light.grade(rgb, depth);
    }

    /** Sets every second pixel of a row, from the first or from the second on. */
    void row(int y, int parity, int width, int rgb) {
        int start = y * picture.getWidth();
        for (int x = parity; x < width; x += 2) {
            pixels[start + x] = rgb;
        }
    }

    @Override
    public void part(Subject subject, String name) {
        // colour does not depend on the part
    }

    @Override
    public void solid(Shape shape, int rgb) {
        plain(shape, grade(rgb));
    }

    @Override
    public void line(Shape path, double width, int rgb) {
        stroke(path, width, grade(rgb));
    }

    @Override
    public void detail(Shape shape, int rgb) {
        plain(shape, grade(rgb));
    }

    @Override
    public void detailLine(Shape path, double width, int rgb) {
        stroke(path, width, grade(rgb));
    }

    @Override
    public void veil(Shape shape, int rgb, double alpha) {
        // By night nothing shines that is not lit; by day a wash is as bright as it is mixed.
        wash(shape, light.isNight() ? grade(rgb) : light.haze(rgb, depth), alpha);
    }

    /** A translucent wash of exactly this colour, such as light that falls on the ground. */
    void wash(Shape shape, int rgb, double alpha) {
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) alpha));
        plain(shape, rgb);
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    @Override
    public void glow(Shape shape, int rgb) {
        plain(shape, light.haze(rgb, depth));
    }

    @Override
    public boolean paints() {
        return true;
    }

    /** Fills with exactly this colour. */
    void plain(Shape shape, int rgb) {
        graphics.setColor(new Color(rgb));
        graphics.fill(shape);
    }

    private void stroke(Shape path, double width, int rgb) {
        graphics.setColor(new Color(rgb));
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
    }

    void dispose() {
        graphics.dispose();
    }
}
