package dev.touchstone.scene.internal;

import java.awt.geom.Path2D;

/** The ground floor of a house with a shop: glass, door, signboard without words, awning. */
final class ShopFront {

    private ShopFront() {}

    static void build(Front front, Dice dice) {
        Wall wall = front.wall();
        House house = front.house();
        double w = house.width();
        Path2D surround = new Path2D.Double();
        wall.patch(surround, 0.25, 0, w - 0.25, 3.2, 0.03);
        front.fill("shop-front", surround, house.door());
        Path2D glass = new Path2D.Double();
        Path2D doorGlass = new Path2D.Double();
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
            if (i == door) {
                wall.patch(doorGlass, u0, low, u1, 2.5, 0.03);
            } else {
                for (double u = u0 + 0.1; u + 0.3 < u1; u += 0.42) {
                    wall.patch(goods, u, 0.55, u + 0.28, 0.75 + dice.between(0, 0.4), 0.03);
                }
            }
        }
        Elevation drawing = front.drawing();
        if (front.light().isDark()) {
            drawing.glow(glass, 0xF3C67C);
            drawing.veil(goods, 0x7A4A33, 0.5);
        } else {
            drawing.detail(glass, front.tone(0x54707B));
            drawing.veil(goods, 0xE8C9A0, 0.28);
            drawing.veil(shine, 0xE6F1F2, 0.2);
        }
        drawing.measured("window", glass);
        drawing.measured("door", doorGlass);
        Path2D board = new Path2D.Double();
        wall.patch(board, 0.3, 2.62, w - 0.3, 3.14, 0.1);
        drawing.solid("signboard", board, Rgb.tone(house.awning(), front.lit() * 0.92));
        Path2D mark = new Path2D.Double();
        double middle = w / 2;
        for (int i = -2; i <= 2; i++) {
            wall.patch(mark, middle + i * 0.36 - 0.12, 2.78, middle + i * 0.36 + 0.12, 2.98, 0.11);
        }
        drawing.detail(mark, front.tone(0xF1E5CC));
        if (house.balconies() == house.coolers()) {
            awning(front);
        }
    }

    private static void awning(Front front) {
        Wall wall = front.wall();
        double w = front.house().width();
        Path2D shade = new Path2D.Double();
        wall.patch(shade, 0.3, 1.5, w - 0.3, 2.5, 0.04);
        front.shade(shade, 0.28);
        Path2D cloth = new Path2D.Double();
        wall.ledge(cloth, 0.35, w - 0.35, 2.7, 2.25, 1.15);
        Elevation drawing = front.drawing();
        double lit = front.lit();
        drawing.solid("awning", cloth, Rgb.tone(0xF0E6D0, lit + 0.06));
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
        drawing.detail(stripes, Rgb.tone(front.house().awning(), lit + 0.06));
        if (front.light().isSnowy()) {
            Path2D snow = new Path2D.Double();
            wall.ledge(snow, 0.35, w - 0.35, 2.7, 2.38, 0.82);
            drawing.detail(snow, Rgb.tone(Facade.SNOW, lit + 0.04));
        }
        drawing.solid("awning", valance, Rgb.tone(0xE3D8C0, lit - 0.06));
        drawing.detail(flaps, Rgb.tone(front.house().awning(), lit - 0.08));
    }
}
