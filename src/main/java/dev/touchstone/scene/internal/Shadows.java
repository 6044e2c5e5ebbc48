package dev.touchstone.scene.internal;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Shadows of upright flat things on the ground. */
final class Shadows {

    private Shadows() {}

    /** The long shadow of something {@code height} metres high. */
    static Shape upright(Camera camera, Light light, double x, double z, double half, double height) {
        double tipX = x + light.sunX() * height;
        double tipZ = Math.max(2, z + light.sunZ() * height);
        Point2D.Double foot = camera.project(x, 0, z);
        Point2D.Double tip = camera.project(tipX, 0, tipZ);
        double r0 = half * 0.5 * camera.scale(z);
        double r1 = half * 0.6 * camera.scale(tipZ);
        return Curves.taper(foot.x, foot.y, r0, tip.x, tip.y, r1);
    }

    /** The dark spot where something touches the ground. */
    static Shape contact(Camera camera, double x, double z, double halfX, double halfZ) {
        double y0 = camera.sy(0, z + halfZ);
        double y1 = camera.sy(0, Math.max(2, z - halfZ));
        double w = halfX * camera.scale(z);
        return new Ellipse2D.Double(camera.sx(x, z) - w, y0, 2 * w, Math.max(1, y1 - y0));
    }

    static Path2D both(Shape a, Shape b) {
        Path2D path = new Path2D.Double(a);
        path.append(b, false);
        return path;
    }
}
