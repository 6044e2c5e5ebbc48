package dev.touchstone.scene.internal;

import dev.touchstone.scene.internal.House.Opening;
import dev.touchstone.scene.internal.House.Roof;
import java.awt.geom.Path2D;

/** Paints the front of one house on a wall. Like shapes are filled together, which keeps a long street fast. */
final class Facade {

    private final Painter painter;
    private final Wall wall;
    private final House house;
    private final Light light;
    private final double lit;
    private final boolean near;

    private final Path2D frames = new Path2D.Double();
    private final Path2D glass = new Path2D.Double();
    private final Path2D litGlass = new Path2D.Double();
    private final Path2D sheen = new Path2D.Double();
    private final Path2D shades = new Path2D.Double();
    private final Path2D sills = new Path2D.Double();
    private final Path2D shutters = new Path2D.Double();
    private final Path2D rails = new Path2D.Double();
    private final Path2D coolers = new Path2D.Double();
    private final Path2D leaves = new Path2D.Double();
    private final Path2D blossoms = new Path2D.Double();

    private Facade(Painter painter, Wall wall, House house, Light light) {
        this.painter = painter;
        this.wall = wall;
        this.house = house;
        this.light = light;
        this.lit = light.brightness(wall.outX(), 0, wall.outZ()) + 0.03;
        this.near = wall.scale(house.width() / 2) > 12;
    }

    static void paint(Painter painter, Wall wall, House house, Light light, Dice dice) {
        new Facade(painter, wall, house, light).paint(dice);
    }

    private int tone(int rgb) {
        return Rgb.tone(rgb, lit);
    }

    private void fill(Path2D path, int rgb) {
        painter.detail(path, tone(rgb));
    }

    private void paint(Dice dice) {
        double w = house.width();
        double top = house.height();
        Path2D body = new Path2D.Double();
        wall.patch(body, 0, 0, w, top, 0);
        fill(body, house.wall());
        painter.detailLine(body, 0.8, tone(house.wall()));
        Path2D edge = new Path2D.Double();
        wall.patch(edge, 0, 0, 0.12, top, 0);
        wall.patch(edge, w - 0.22, 0, w, top, 0);
        painter.veil(edge, light.shade(), 0.10);
        if (near && Rgb.luma(house.wall()) < 120) {
            Path2D courses = new Path2D.Double();
            for (double v = House.GROUND + 0.3; v < top; v += 0.42) {
                wall.patch(courses, 0, v, w, v + 0.05, 0);
            }
            painter.veil(courses, 0xF3E2CC, 0.13);
        }
        int bays = Math.max(1, (int) (w / house.bay()));
        double step = w / bays;
        for (int floor = 0; floor < house.floors(); floor++) {
            double base = House.GROUND + floor * house.storey() + 0.75;
            for (int bay = 0; bay < bays; bay++) {
                window((bay + 0.5) * step, base, dice.chance(house.litShare()), dice.chance(0.25));
            }
        }
        if (house.opening() != Opening.WIDE || near) {
            fill(frames, house.trim());
        }
        fill(glass, light.isDusk() ? 0x4A5670 : 0x5B7482);
        painter.glow(litGlass, 0xF7CB7A);
        painter.veil(sheen, 0xDCEBF0, light.isDusk() ? 0.10 : 0.22);
        painter.veil(shades, light.shade(), 0.34);
        fill(shutters, house.shutter());
        fill(sills, Rgb.tone(house.trim(), 0.96));
        if (house.balconies()) {
            balconies(bays, step);
        }
        fill(coolers, 0xC9CCC8);
        fill(leaves, 0x5E8A52);
        fill(blossoms, house.awning());
        band();
        roof(w, top);
        if (house.shop()) {
            ShopFront.paint(painter, wall, house, light, lit, dice);
        } else {
            ground(bays, step, dice);
        }
    }

    private void window(double u, double v, boolean isLit, boolean cooler) {
        double half = house.windowWidth() / 2;
        double h = house.windowHeight();
        if (house.opening() == Opening.ARCHED) {
            arch(frames, u, v - 0.05, half + 0.13, h + 0.18);
            arch(isLit ? litGlass : glass, u, v, half, h);
        } else {
            wall.patch(frames, u - half - 0.12, v - 0.06, u + half + 0.12, v + h + 0.12, 0);
            wall.patch(isLit ? litGlass : glass, u - half, v, u + half, v + h, 0);
        }
        if (!isLit) {
            wall.shape(sheen, 0, u - half, v + h * 0.35, u + half * 0.5, v + h, u - half, v + h);
        }
        if (near) {
            wall.patch(shades, u - half, v + h - 0.16, u + half, v + h, 0);
            wall.patch(frames, u - 0.035, v, u + 0.035, v + h, 0);
        }
        wall.patch(sills, u - half - 0.2, v - 0.16, u + half + 0.2, v - 0.04, 0.1);
        if (house.opening() == Opening.SHUTTERED) {
            wall.patch(shutters, u - half - 0.55, v, u - half - 0.05, v + h, 0.04);
            wall.patch(shutters, u + half + 0.05, v, u + half + 0.55, v + h, 0.04);
        }
        if (near && cooler && !house.coolers()) {
            wall.patch(leaves, u - half, v - 0.06, u + half, v + 0.16, 0.2);
            for (int i = 0; i < 4; i++) {
                double at = u - half + (i + 0.5) * half / 2;
                wall.shape(blossoms, 0.22, at - 0.08, v + 0.12, at, v + 0.04, at + 0.08, v + 0.12, at, v + 0.2);
            }
        }
        if (cooler && house.coolers()) {
            wall.patch(coolers, u - 0.4, v - 0.72, u + 0.4, v - 0.2, 0.3);
            wall.patch(shades, u - 0.4, v - 0.86, u + 0.4, v - 0.72, 0.1);
        }
    }

    private void arch(Path2D path, double u, double v, double half, double h) {
        double[] uv = new double[18];
        uv[0] = u - half;
        uv[1] = v;
        uv[2] = u + half;
        uv[3] = v;
        for (int i = 0; i <= 6; i++) {
            double a = Math.PI * i / 6;
            uv[4 + i * 2] = u + half * StrictMath.cos(a);
            uv[5 + i * 2] = v + h - half + half * StrictMath.sin(a);
        }
        wall.shape(path, 0, uv);
    }

    private void balconies(int bays, double step) {
        Path2D slabs = new Path2D.Double();
        Path2D fronts = new Path2D.Double();
        for (int floor = 0; floor < house.floors(); floor++) {
            double v = House.GROUND + floor * house.storey() + 0.62;
            for (int bay = floor % 2; bay < bays; bay += 2) {
                double u0 = (bay + 0.5) * step - 0.85;
                double u1 = u0 + 1.7;
                wall.ledge(slabs, u0, u1, v, v, 0.7);
                wall.patch(fronts, u0, v, u1, v + 0.14, 0.7);
                wall.patch(shades, u0, v - 0.5, u1, v, 0);
                for (double u = u0; u <= u1 + 0.01; u += near ? 0.17 : 0.425) {
                    wall.patch(rails, u, v, u + 0.04, v + 0.9, 0.7);
                }
                wall.patch(rails, u0, v + 0.86, u1, v + 0.94, 0.7);
            }
        }
        Path2D drop = new Path2D.Double(shades);
        painter.veil(drop, light.shade(), 0.12);
        fill(slabs, Rgb.tone(house.trim(), 0.7));
        fill(fronts, house.trim());
        fill(rails, 0x3A4148);
    }

    private void band() {
        Path2D path = new Path2D.Double();
        wall.patch(path, 0, House.GROUND - 0.06, house.width(), House.GROUND + 0.14, 0.12);
        fill(path, house.trim());
        Path2D below = new Path2D.Double();
        wall.patch(below, 0, House.GROUND - 0.24, house.width(), House.GROUND - 0.06, 0);
        painter.veil(below, light.shade(), 0.22);
    }

    private void roof(double w, double top) {
        Path2D shadow = new Path2D.Double();
        wall.patch(shadow, 0, top - 0.85, w, top - 0.4, 0);
        painter.veil(shadow, light.shade(), 0.2);
        Path2D path = new Path2D.Double();
        if (house.roof() == Roof.TILES) {
            wall.ledge(path, 0, w, top + 0.55, top - 0.3, 0.6);
            fill(path, 0xB5603F);
            Path2D rows = new Path2D.Double();
            for (double u = 0; u < w; u += 0.5) {
                wall.ledge(rows, u, u + 0.12, top + 0.55, top - 0.3, 0.61);
            }
            painter.veil(rows, 0x5A2A1E, 0.25);
            Path2D gutter = new Path2D.Double();
            wall.patch(gutter, 0, top - 0.42, w, top - 0.28, 0.6);
            fill(gutter, 0x7A4432);
        } else if (house.roof() == Roof.CORNICE) {
            wall.patch(path, -0.05, top - 0.42, w + 0.05, top, 0.35);
            fill(path, house.trim());
            Path2D lower = new Path2D.Double();
            wall.patch(lower, 0, top - 0.6, w, top - 0.42, 0.18);
            fill(lower, Rgb.tone(house.trim(), 0.85));
        } else {
            wall.patch(path, -0.03, top - 0.2, w + 0.03, top, 0.12);
            fill(path, Rgb.tone(house.wall(), 0.8));
        }
    }

    private void ground(int bays, double step, Dice dice) {
        Path2D plinth = new Path2D.Double();
        wall.patch(plinth, 0, 0, house.width(), 0.6, 0.04);
        fill(plinth, Rgb.tone(house.wall(), 0.78));
        Path2D doors = new Path2D.Double();
        Path2D surround = new Path2D.Double();
        Path2D panes = new Path2D.Double();
        Path2D around = new Path2D.Double();
        Path2D shine = new Path2D.Double();
        int doorBay = dice.whole(0, bays - 1);
        for (int bay = 0; bay < bays; bay++) {
            double u = (bay + 0.5) * step;
            if (bay == doorBay) {
                wall.patch(surround, u - 0.72, 0, u + 0.72, 2.62, 0.02);
                wall.patch(doors, u - 0.56, 0, u + 0.56, 2.1, 0);
                wall.patch(panes, u - 0.56, 2.16, u + 0.56, 2.5, 0);
            } else {
                wall.patch(around, u - 0.6, 1.0, u + 0.6, 2.62, 0);
                wall.patch(panes, u - 0.48, 1.1, u + 0.48, 2.5, 0);
                wall.shape(shine, 0, u - 0.48, 1.6, u + 0.3, 2.5, u - 0.48, 2.5);
            }
        }
        fill(surround, house.trim());
        fill(around, house.trim());
        fill(doors, house.door());
        fill(panes, light.isDusk() ? 0x56607A : 0x5B7482);
        painter.veil(shine, 0xDCEBF0, 0.2);
    }
}
