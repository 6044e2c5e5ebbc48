package dev.touchstone.scene.internal;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Rain and snow in the air: so thin and few that they hide nothing. */
final class Falling {

    /** Drops or flakes on a picture of 960 by 600 px. */
    private static final double COUNT = 150;

    private Falling() {}

    static void paint(Painter painter, Outlook outlook, Dice dice) {
        double count = COUNT * outlook.width() * outlook.height() / (960 * 600);
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double slant = dice.between(-0.16, 0.16);
        for (int i = 0; i < count; i++) {
            double x = dice.between(-0.02, 1.02) * outlook.width();
            double y = dice.between(-0.02, 1) * outlook.height();
            if (outlook.light().isWet()) {
                double length = dice.between(9, 22);
                all.moveTo(x, y);
                all.lineTo(x + slant * length, y + length);
            } else {
                double r = dice.between(0.8, 1.9);
                all.append(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), false);
            }
        }
        if (outlook.light().isWet()) {
            painter.wash(
                    new BasicStroke(0.9f).createStrokedShape(all),
                    0xE6ECF2,
                    outlook.light().isNight() ? 0.2 : 0.32);
        } else {
            painter.wash(all, 0xFFFFFF, 0.85);
        }
    }
}
