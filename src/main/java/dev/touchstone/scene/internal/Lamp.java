package dev.touchstone.scene.internal;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;

/**
 * Something that shines after dark: where it is, in metres, and where it points.
 *
 * @param dirX the way it shines over the ground, 0 for both when it hangs above and shines down
 */
record Lamp(double x, double y, double z, int rgb, double dirX, double dirZ) {

    private static final double BEAM = 9;

    static Lamp above(double x, double y, double z) {
        return new Lamp(x, y, z, 0xFFD98A, 0, 0);
    }

    private boolean hangs() {
        return dirX == 0 && dirZ == 0;
    }

    private boolean isWhite() {
        return Rgb.luma(rgb) > 200;
    }

    /** Lights the ground; tail lamps and what stands too high light none. */
    void lightGround(Painter painter, Camera camera) {
        if (hangs()) {
            painter.wash(Shadows.contact(camera, x, z, 3.6, 2.6), rgb, 0.12);
            painter.wash(Shadows.contact(camera, x, z, 2.1, 1.5), rgb, 0.14);
        } else if (isWhite() && y < 1.3) {
            painter.wash(beam(camera, BEAM, 1.5), 0xFFF0C8, 0.13);
            painter.wash(beam(camera, BEAM * 0.6, 0.9), 0xFFF0C8, 0.14);
        }
    }

    private Shape beam(Camera camera, double length, double half) {
        double near = 0.3;
        double ex = x + dirX * length;
        double ez = Math.max(1.6, z + dirZ * length);
        return camera.outline(
                x - dirZ * near,
                0,
                Math.max(1.6, z + dirX * near),
                x + dirZ * near,
                0,
                Math.max(1.6, z - dirX * near),
                ex + dirZ * half,
                0,
                Math.max(1.6, ez - dirX * half),
                ex - dirZ * half,
                0,
                Math.max(1.6, ez + dirX * half));
    }

    /** The streak of light below a lamp that wet ground shows to the camera. */
    void streak(Painter painter, Camera camera) {
        if (hangs() || dirZ > -0.3) {
            return;
        }
        double scale = camera.scale(z);
        double px = camera.sx(x, z);
        double top = camera.sy(0, z) + y * scale * 0.4;
        double half = 0.16 * scale;
        double length = Math.min(170, 1.5 * scale);
        painter.wash(new Ellipse2D.Double(px - half, top, 2 * half, length), rgb, 0.16);
        painter.wash(new Ellipse2D.Double(px - half * 0.5, top, half, length * 0.8), rgb, 0.18);
    }

    /** The air around a lamp that shines toward the camera. */
    void halo(Painter painter, Camera camera) {
        if (hangs() || dirZ > -0.3) {
            return;
        }
        double px = camera.sx(x, z);
        double py = camera.sy(y, z);
        for (double r = 0.42; r > 0.2; r -= 0.17) {
            double radius = r * camera.scale(z);
            painter.wash(new Ellipse2D.Double(px - radius, py - radius, 2 * radius, 2 * radius), rgb, 0.1);
        }
    }
}
