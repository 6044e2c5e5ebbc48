package dev.touchstone.scene.internal;

import dev.touchstone.scene.internal.House.Roof;
import java.awt.geom.Path2D;

/** Draws the front of one house on its wall. Like shapes are filled together, which keeps a long street fast. */
final class Facade {

    static final int SNOW = 0xF1F4F7;

    private final Front front;
    private final Wall wall;
    private final House house;

    private Facade(Front front) {
        this.front = front;
        this.wall = front.wall();
        this.house = front.house();
    }

    static void build(Front front, Dice dice) {
        new Facade(front).build(dice);
    }

    private void build(Dice dice) {
        double top = house.height();
        wall(top);
        int bays = Math.max(1, (int) (house.width() / house.bay()));
        new UpperFloors(front, bays).build(dice);
        band();
        roof(house.width(), top);
        if (house.shop()) {
            ShopFront.build(front, dice);
        } else {
            GroundFloor.build(front, bays, dice);
        }
    }

    private void wall(double top) {
        double w = house.width();
        Path2D body = new Path2D.Double();
        wall.patch(body, 0, 0, w, top, 0);
        front.fill("wall", body, house.wall());
        front.drawing().detailLine(body, 0.8, front.tone(house.wall()));
        Path2D edge = new Path2D.Double();
        wall.patch(edge, 0, 0, 0.12, top, 0);
        wall.patch(edge, w - 0.22, 0, w, top, 0);
        front.shade(edge, 0.10);
        if (front.near() && Rgb.luma(house.wall()) < 120) {
            Path2D courses = new Path2D.Double();
            for (double v = House.GROUND + 0.3; v < top; v += 0.42) {
                wall.patch(courses, 0, v, w, v + 0.05, 0);
            }
            front.drawing().veil(courses, 0xF3E2CC, 0.13);
        }
    }

    /** The moulding above the ground floor. */
    private void band() {
        Path2D path = new Path2D.Double();
        wall.patch(path, 0, House.GROUND - 0.06, house.width(), House.GROUND + 0.14, 0.12);
        front.fill("wall", path, house.trim());
        Path2D below = new Path2D.Double();
        wall.patch(below, 0, House.GROUND - 0.24, house.width(), House.GROUND - 0.06, 0);
        front.shade(below, 0.22);
    }

    private void roof(double w, double top) {
        Path2D shadow = new Path2D.Double();
        wall.patch(shadow, 0, top - 0.85, w, top - 0.4, 0);
        front.shade(shadow, 0.2);
        boolean snow = front.light().isSnowy();
        Path2D path = new Path2D.Double();
        if (house.roof() == Roof.TILES) {
            wall.ledge(path, 0, w, top + 0.55, top - 0.3, 0.6);
            front.fill("roof", path, snow ? SNOW : 0xB5603F);
            Path2D rows = new Path2D.Double();
            for (double u = 0; u < w; u += 0.5) {
                wall.ledge(rows, u, u + 0.12, top + 0.55, top - 0.3, 0.61);
            }
            front.drawing().veil(rows, snow ? 0x8A93A0 : 0x5A2A1E, snow ? 0.12 : 0.25);
            Path2D gutter = new Path2D.Double();
            wall.patch(gutter, 0, top - 0.42, w, top - 0.28, 0.6);
            front.fill("roof", gutter, 0x7A4432);
        } else if (house.roof() == Roof.CORNICE) {
            wall.patch(path, -0.05, top - 0.42, w + 0.05, top, 0.35);
            front.fill("roof", path, house.trim());
            Path2D lower = new Path2D.Double();
            wall.patch(lower, 0, top - 0.6, w, top - 0.42, 0.18);
            front.fill("roof", lower, Rgb.tone(house.trim(), 0.85));
        } else {
            wall.patch(path, -0.03, top - 0.2, w + 0.03, top, 0.12);
            front.fill("roof", path, Rgb.tone(house.wall(), 0.8));
        }
        if (snow) {
            Path2D cap = new Path2D.Double();
            double v = house.roof() == Roof.TILES ? top - 0.32 : top - 0.08;
            double out = house.roof() == Roof.TILES ? 0.6 : house.roof() == Roof.CORNICE ? 0.35 : 0.12;
            wall.patch(cap, -0.05, v, w + 0.05, v + 0.22, out);
            front.fill("roof", cap, SNOW);
        }
    }
}
