package dev.touchstone.scene.internal;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * A level camera. World coordinates are metres: x to the right of the camera, y up from the ground, z away from it.
 *
 * @param centreX column of the vanishing point, px
 * @param horizon row of the horizon, px
 * @param focal   focal length, px
 * @param height  height above the ground, m
 */
record Camera(double centreX, double horizon, double focal, double height) {

    /** Points nearer than this are drawn as if they were this far away. */
    static final double NEAREST = 1.2;

    double sx(double x, double z) {
        return centreX + focal * x / Math.max(NEAREST, z);
    }

    double sy(double y, double z) {
        return horizon + focal * (height - y) / Math.max(NEAREST, z);
    }

    Point2D.Double project(double x, double y, double z) {
        return new Point2D.Double(sx(x, z), sy(y, z));
    }

    /** Pixels per metre at a distance. */
    double scale(double z) {
        return focal / Math.max(NEAREST, z);
    }

    /** The distance at which the ground meets a picture row below the horizon. */
    double groundAt(double row) {
        return focal * height / Math.max(1, row - horizon);
    }

    /** The world x of a picture column at a distance. */
    double worldX(double column, double z) {
        return (column - centreX) * z / focal;
    }

    /** A closed outline through world points given as x, y, z triples. */
    Path2D.Double outline(double... xyz) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, xyz.length / 3 + 1);
        append(path, xyz);
        return path;
    }

    /** Adds a closed outline to a path, so that many like shapes are filled at once. */
    void append(Path2D path, double... xyz) {
        for (int i = 0; i < xyz.length; i += 3) {
            double px = sx(xyz[i], xyz[i + 2]);
            double py = sy(xyz[i + 1], xyz[i + 2]);
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
    }

    /** A patch of ground between two x and two z. */
    Path2D.Double ground(double x0, double x1, double z0, double z1) {
        return outline(x0, 0, z0, x1, 0, z0, x1, 0, z1, x0, 0, z1);
    }
}
