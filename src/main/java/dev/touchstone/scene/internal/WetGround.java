package dev.touchstone.scene.internal;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The gloss of wet ground. It shows light and dark as blurred streaks without a shape, so that nobody could take one for
 * a mirror image of somebody; clear images lie in puddles, which are measured.
 */
final class WetGround {

    private WetGround() {}

    static void paint(Painter painter, List<Figure> figures, Outlook outlook, Dice dice) {
        Camera camera = outlook.camera();
        Light light = outlook.light();
        gloss(painter, outlook);
        pools(painter, outlook, dice);
        for (Figure figure : figures) {
            if (!figure.isBackdrop()) {
                smear(painter, figure.footprint(), camera, light);
            }
        }
        if (light.isDark()) {
            figures.forEach(figure -> figure.lamps().forEach(lamp -> lamp.streak(painter, camera)));
        }
    }

    /** The sky in the ground, more of it the farther away. */
    private static void gloss(Painter painter, Outlook outlook) {
        double top = outlook.camera().horizon();
        double span = outlook.height() - top;
        double[] ends = {0.05, 0.1, 0.18, 0.3};
        for (double end : ends) {
            painter.wash(
                    new Rectangle2D.Double(0, top, outlook.width(), span * end),
                    outlook.light().skyLow(),
                    0.08);
        }
    }

    /** Shallow water that shows nothing but sky. */
    private static void pools(Painter painter, Outlook outlook, Dice dice) {
        Camera camera = outlook.camera();
        for (int i = dice.whole(5, 9); i > 0; i--) {
            double z = dice.between(5.5, 20);
            double x = camera.worldX(dice.between(0, 1) * outlook.width(), z);
            Path2D pool = Curves.closed(blot(camera, x, z, dice.between(0.5, 1.3), dice));
            painter.wash(pool, outlook.light().skyLow(), outlook.light().isNight() ? 0.16 : 0.3);
        }
    }

    private static double[] blot(Camera camera, double x, double z, double size, Dice dice) {
        double[] xy = new double[16];
        for (int i = 0; i < 8; i++) {
            double angle = Math.PI * i / 4;
            double r = size * dice.between(0.7, 1.1);
            double at = z + r * 0.6 * StrictMath.sin(angle);
            xy[i * 2] = camera.sx(x + r * StrictMath.cos(angle), at);
            xy[i * 2 + 1] = camera.sy(0, at);
        }
        return xy;
    }

    private static void smear(Painter painter, Footprint foot, Camera camera, Light light) {
        double z = Math.max(3, foot.z0());
        double left = camera.sx(foot.x0(), z);
        double width = camera.sx(foot.x1(), z) - left;
        double top = camera.sy(0, z);
        double length = Math.min(110, 0.9 * camera.scale(z));
        int dark = Rgb.mix(light.shade(), 0x2A3038, 0.5);
        painter.wash(new Ellipse2D.Double(left + width * 0.1, top - length * 0.4, width * 0.8, length), dark, 0.09);
        painter.wash(
                new Ellipse2D.Double(left + width * 0.2, top - length * 0.3, width * 0.6, length * 0.7), dark, 0.12);
    }
}
