package dev.touchstone.scene.internal;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/**
 * Draws flat shapes in metres on an easel: x to the right and y up from the point where a thing stands. Facing left mirrors
 * everything; a negative lift turns it upside down, as a puddle does.
 */
final class Sketch {

    private final Easel easel;
    private final AffineTransform place;
    private final double scale;
    private boolean detail;

    private Sketch(Easel easel, AffineTransform place, double scale) {
        this.easel = easel;
        this.place = place;
        this.scale = scale;
    }

    /** A sketch whose origin stands at a pixel, with so many pixels per metre. */
    static Sketch at(Easel easel, double px, double py, double scale, boolean mirrored) {
        return new Sketch(easel, new AffineTransform(mirrored ? -scale : scale, 0, 0, -scale, px, py), scale);
    }

    /** The same, upside down below its standing point. */
    static Sketch flipped(Easel easel, double px, double py, double scale, boolean mirrored) {
        return new Sketch(easel, new AffineTransform(mirrored ? -scale : scale, 0, 0, scale, px, py), scale);
    }

    /** A sketch that stands elsewhere on this one, with another size. */
    Sketch shifted(double x, double y, double size) {
        AffineTransform moved = new AffineTransform(place);
        moved.translate(x, y);
        moved.scale(size, size);
        return new Sketch(easel, moved, scale * size);
    }

    /** Pixels per metre. */
    double scale() {
        return scale;
    }

    Easel easel() {
        return easel;
    }

    /** A shape given in metres, in pixels. */
    Shape place(Shape local) {
        return place.createTransformedShape(local);
    }

    Sketch part(Subject subject, String name) {
        easel.part(subject, name);
        detail = false;
        return this;
    }

    /** The following shapes lie within those drawn before and are painted only. */
    Sketch details() {
        detail = true;
        return this;
    }

    /** The following shapes are measured. */
    Sketch solids() {
        detail = false;
        return this;
    }

    Sketch oval(double cx, double cy, double rx, double ry, int rgb) {
        return fill(new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry), rgb);
    }

    Sketch box(double x, double y, double w, double h, double round, int rgb) {
        return fill(new RoundRectangle2D.Double(x, y, w, h, round, round), rgb);
    }

    Sketch polygon(int rgb, double... xy) {
        return fill(corners(xy), rgb);
    }

    /** A closed smooth shape through the points. */
    Sketch blob(int rgb, double... xy) {
        return fill(Curves.closed(xy), rgb);
    }

    /** A limb from one joint to the next, round at both ends, with the width at each. */
    Sketch limb(int rgb, double w0, double w1, double x0, double y0, double x1, double y1) {
        return fill(Curves.taper(x0, y0, w0 / 2, x1, y1, w1 / 2), rgb);
    }

    /** An open line of a width in metres, never thinner than 1.3 px so that it stays to be seen. */
    Sketch line(int rgb, double width, double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return stroke(path, width, rgb);
    }

    Sketch ring(double cx, double cy, double rx, double ry, double width, int rgb) {
        return stroke(new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry), width, rgb);
    }

    Sketch veil(int rgb, double alpha, double... xy) {
        easel.veil(place.createTransformedShape(corners(xy)), rgb, alpha);
        return this;
    }

    Sketch glowOval(double cx, double cy, double rx, double ry, int rgb) {
        easel.glow(place.createTransformedShape(new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry)), rgb);
        return this;
    }

    private Sketch stroke(Shape path, double width, int rgb) {
        double pixels = Math.max(1.3, width * scale);
        if (detail) {
            easel.detailLine(place.createTransformedShape(path), pixels, rgb);
        } else {
            easel.line(place.createTransformedShape(path), pixels, rgb);
        }
        return this;
    }

    private Sketch fill(Shape local, int rgb) {
        if (detail) {
            easel.detail(place.createTransformedShape(local), rgb);
        } else {
            easel.solid(place.createTransformedShape(local), rgb);
        }
        return this;
    }

    private static Path2D corners(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
