package dev.touchstone.scene.internal;

import java.awt.geom.Path2D;

/** The ground floor of a house with a shop: glass, door, signboard without words, awning. */
final class ShopFront {

    private ShopFront() {}

    static void paint(Painter painter, Wall wall, House house, Light light, double lit, Dice dice) {
        double w = house.width();
        Path2D surround = new Path2D.Double();
        wall.patch(surround, 0.25, 0, w - 0.25, 3.2, 0.03);
        painter.detail(surround, Rgb.tone(house.door(), lit));
        Path2D glass = new Path2D.Double();
        Path2D shine = new Path2D.Double();
        Path2D goods = new Path2D.Double();
        int panes = Math.max(2, (int) ((w - 0.6) / 1.9));
        double step = (w - 0.6) / panes;
        int door = dice.whole(0, panes - 1);
        for (int i = 0; i < panes; i++) {
            double u0 = 0.3 + i * step + 0.08;
            double u1 = u0 + step - 0.16;
            double low = i == door ? 0.08 : 0.5;
            wall.patch(glass, u0, low, u1, 2.5, 0.03);
            wall.shape(
                    shine,
                    0.03,
                    u0 + step * 0.15,
                    low,
                    u0 + step * 0.4,
                    low,
                    u0 + step * 0.75,
                    2.5,
                    u0 + step * 0.5,
                    2.5);
            if (i != door) {
                for (double u = u0 + 0.1; u + 0.3 < u1; u += 0.42) {
                    wall.patch(goods, u, 0.55, u + 0.28, 0.75 + dice.between(0, 0.4), 0.03);
                }
            }
        }
        if (light.isDusk()) {
            painter.glow(glass, 0xF3C67C);
            painter.veil(goods, 0x7A4A33, 0.5);
        } else {
            painter.detail(glass, Rgb.tone(0x54707B, lit));
            painter.veil(goods, 0xE8C9A0, 0.28);
            painter.veil(shine, 0xE6F1F2, 0.2);
        }
        Path2D board = new Path2D.Double();
        wall.patch(board, 0.3, 2.62, w - 0.3, 3.14, 0.1);
        painter.detail(board, Rgb.tone(house.awning(), lit * 0.92));
        Path2D mark = new Path2D.Double();
        double middle = w / 2;
        for (int i = -2; i <= 2; i++) {
            wall.patch(mark, middle + i * 0.36 - 0.12, 2.78, middle + i * 0.36 + 0.12, 2.98, 0.11);
        }
        painter.detail(mark, Rgb.tone(0xF1E5CC, lit));
        if (house.balconies() == house.coolers()) {
            awning(painter, wall, house, light, lit);
        }
    }

    private static void awning(Painter painter, Wall wall, House house, Light light, double lit) {
        double w = house.width();
        Path2D shade = new Path2D.Double();
        wall.patch(shade, 0.3, 1.5, w - 0.3, 2.5, 0.04);
        painter.veil(shade, light.shade(), 0.28);
        Path2D cloth = new Path2D.Double();
        wall.ledge(cloth, 0.35, w - 0.35, 2.7, 2.25, 1.15);
        painter.detail(cloth, Rgb.tone(0xF0E6D0, lit + 0.06));
        Path2D stripes = new Path2D.Double();
        Path2D flaps = new Path2D.Double();
        Path2D valance = new Path2D.Double();
        wall.patch(valance, 0.35, 2.05, w - 0.35, 2.25, 1.15);
        int count = Math.max(3, (int) ((w - 0.7) / 0.8));
        double step = (w - 0.7) / count;
        for (int i = 0; i < count; i++) {
            double u = 0.35 + i * step;
            wall.ledge(stripes, u, u + step / 2, 2.7, 2.25, 1.15);
            wall.patch(flaps, u, 2.05, u + step / 2, 2.25, 1.15);
        }
        painter.detail(stripes, Rgb.tone(house.awning(), lit + 0.06));
        painter.detail(valance, Rgb.tone(0xE3D8C0, lit - 0.06));
        painter.detail(flaps, Rgb.tone(house.awning(), lit - 0.08));
    }
}
