package dev.touchstone.scene.internal;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.util.function.IntUnaryOperator;

/** Shows what is drawn on it only within a window, and in other inks: a poster, a puddle, a pane of glass. */
final class PrintEasel implements Easel {

    private final Easel under;
    private final Area window;
    private final IntUnaryOperator ink;

    PrintEasel(Easel under, Shape window, IntUnaryOperator ink) {
        this.under = under;
        this.window = new Area(window);
        this.ink = ink;
    }

    /** Three flat inks from dark to light, by brightness, as a cheap print has. */
    static IntUnaryOperator threeInks(int dark, int middle, int light) {
        return rgb -> {
            double luma = Rgb.luma(rgb);
            return luma < 85 ? dark : luma < 150 ? middle : light;
        };
    }

    private Area within(Shape shape) {
        Area area = new Area(shape);
        area.intersect(window);
        return area;
    }

    private static Shape outline(Shape path, double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(path);
    }

    @Override
    public void part(Subject subject, String name) {
        under.part(subject, name);
    }

    @Override
    public void solid(Shape shape, int rgb) {
        Area area = within(shape);
        if (!area.isEmpty()) {
            under.solid(area, ink.applyAsInt(rgb));
        }
    }

    @Override
    public void line(Shape path, double width, int rgb) {
        solid(outline(path, width), rgb);
    }

    @Override
    public void detail(Shape shape, int rgb) {
        if (paints()) {
            under.detail(within(shape), ink.applyAsInt(rgb));
        }
    }

    @Override
    public void detailLine(Shape path, double width, int rgb) {
        if (paints()) {
            under.detail(within(outline(path, width)), ink.applyAsInt(rgb));
        }
    }

    @Override
    public void veil(Shape shape, int rgb, double alpha) {
        if (paints()) {
            under.veil(within(shape), ink.applyAsInt(rgb), alpha);
        }
    }

    @Override
    public void glow(Shape shape, int rgb) {
        detail(shape, rgb);
    }

    @Override
    public boolean paints() {
        return under.paints();
    }
}
