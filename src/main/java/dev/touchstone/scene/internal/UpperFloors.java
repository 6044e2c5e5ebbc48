package dev.touchstone.scene.internal;

import dev.touchstone.scene.internal.House.Opening;
import java.awt.geom.Path2D;

/** The windows of a house above the ground floor, and what hangs at them: shutters, balconies, flowers, coolers. */
final class UpperFloors {

    private final Front front;
    private final Wall wall;
    private final House house;
    private final boolean near;
    private final int bays;
    private final double step;

    private final Path2D frames = new Path2D.Double();
    private final Path2D glass = new Path2D.Double();
    private final Path2D litGlass = new Path2D.Double();
    private final Path2D sheen = new Path2D.Double();
    private final Path2D shades = new Path2D.Double();
    private final Path2D sills = new Path2D.Double();
    private final Path2D shutters = new Path2D.Double();
    private final Path2D coolers = new Path2D.Double();
    private final Path2D leaves = new Path2D.Double();
    private final Path2D blossoms = new Path2D.Double();

    /** @param bays how many windows stand side by side */
    UpperFloors(Front front, int bays) {
        this.front = front;
        this.wall = front.wall();
        this.house = front.house();
        this.near = front.near();
        this.bays = bays;
        this.step = house.width() / bays;
    }

    void build(Dice dice) {
        for (int floor = 0; floor < house.floors(); floor++) {
            double base = House.GROUND + floor * house.storey() + 0.75;
            for (int bay = 0; bay < bays; bay++) {
                window((bay + 0.5) * step, base, dice.chance(house.litShare()), dice.chance(0.25));
            }
        }
        boolean dusk = front.light().isDark();
        if (house.opening() != Opening.WIDE || near) {
            front.fill("window", frames, house.trim());
        }
        front.fill("window", glass, dusk ? front.light().isNight() ? 0x39435C : 0x4A5670 : 0x5B7482);
        front.drawing().glow(litGlass, 0xF7CB7A);
        front.drawing().measured("window", litGlass);
        front.drawing().veil(sheen, 0xDCEBF0, dusk ? 0.10 : 0.22);
        front.shade(shades, 0.34);
        front.fill("shutter", shutters, house.shutter());
        front.fill("window", sills, front.light().isSnowy() ? Facade.SNOW : Rgb.tone(house.trim(), 0.96));
        if (house.balconies()) {
            balconies();
        }
        front.fill("cooler", coolers, 0xC9CCC8);
        front.fill("flowers", leaves, 0x5E8A52);
        front.fill("flowers", blossoms, house.awning());
    }

    private void window(double u, double v, boolean isLit, boolean extra) {
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
        if (near && extra && !house.coolers()) {
            wall.patch(leaves, u - half, v - 0.06, u + half, v + 0.16, 0.2);
            for (int i = 0; i < 4; i++) {
                double at = u - half + (i + 0.5) * half / 2;
                wall.shape(blossoms, 0.22, at - 0.08, v + 0.12, at, v + 0.04, at + 0.08, v + 0.12, at, v + 0.2);
            }
        }
        if (extra && house.coolers()) {
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

    private void balconies() {
        Path2D slabs = new Path2D.Double();
        Path2D fronts = new Path2D.Double();
        Path2D rails = new Path2D.Double();
        Path2D drop = new Path2D.Double(shades);
        for (int floor = 0; floor < house.floors(); floor++) {
            double v = House.GROUND + floor * house.storey() + 0.62;
            for (int bay = floor % 2; bay < bays; bay += 2) {
                double u0 = (bay + 0.5) * step - 0.85;
                double u1 = u0 + 1.7;
                wall.ledge(slabs, u0, u1, v, v, 0.7);
                wall.patch(fronts, u0, v, u1, v + 0.14, 0.7);
                wall.patch(drop, u0, v - 0.5, u1, v, 0);
                for (double u = u0; u <= u1 + 0.01; u += near ? 0.17 : 0.425) {
                    wall.patch(rails, u, v, u + 0.04, v + 0.9, 0.7);
                }
                wall.patch(rails, u0, v + 0.86, u1, v + 0.94, 0.7);
            }
        }
        front.shade(drop, 0.12);
        front.fill("balcony", slabs, Rgb.tone(house.trim(), 0.7));
        front.fill("balcony", fronts, house.trim());
        front.fill("balcony", rails, 0x3A4148);
    }
}
