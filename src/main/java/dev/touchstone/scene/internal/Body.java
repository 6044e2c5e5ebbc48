package dev.touchstone.scene.internal;

import dev.touchstone.scene.internal.Look.Carry;
import dev.touchstone.scene.internal.Look.Garment;

/** Draws people in metres, for somebody 1.72 m tall; the sketch is scaled for others. */
final class Body {

    private final Sketch sketch;
    private final Subject subject;
    private final Look look;
    private final Head head;
    private final Torso torso;

    Body(Sketch sketch, Subject subject, Look look) {
        this.sketch = sketch;
        this.subject = subject;
        this.look = look;
        this.head = new Head(sketch, subject, look);
        this.torso = new Torso(sketch, subject, look);
    }

    /** Seen from the side, walking to the right; {@code stride} is the swing of the legs in radians. */
    void walking(double stride) {
        double hip = 0.07 + 0.44 * StrictMath.cos(stride) + 0.43 * StrictMath.cos(stride * 0.5);
        double lift = hip - 0.92;
        int shade = Rgb.tone(look.cloth(), 0.86);
        sleeve(0.01, 1.40 + lift, stride * 0.9, 0.35, shade, Rgb.tone(look.skin(), 0.88));
        leg(-0.01, hip, -stride, -stride - 0.35 * stride, Rgb.tone(look.lower(), 0.82));
        if (look.carry() == Carry.BACKPACK) {
            backpackSide(lift);
        }
        leg(0.01, hip, stride, stride * 0.5, look.lower());
        torso.side(lift, stride);
        head.neck(0.02, 1.44 + lift);
        head.draw(0.04, 1.585 + lift, true, false);
        sleeve(-0.01, 1.40 + lift, -stride * 0.9, 0.25, Rgb.tone(look.cloth(), 1.04), look.skin());
        if (look.carry() == Carry.BAG) {
            sketch.part(subject, "bag").box(-0.17, 0.72 + lift, 0.26, 0.22, 0.06, look.carryColour());
            sketch.line(Rgb.tone(look.carryColour(), 0.75), 0.025, -0.04, 0.93 + lift, 0.02, 1.40 + lift);
        }
    }

    /** Seen from the front or from behind, standing. */
    void standing(boolean fromBehind) {
        if (look.carry() == Carry.BACKPACK && !fromBehind) {
            sketch.part(subject, "backpack").box(-0.19, 0.98, 0.38, 0.46, 0.14, look.carryColour());
        }
        for (int side = -1; side <= 1; side += 2) {
            sketch.part(subject, "leg").limb(look.shoes(), 0.10, 0.10, side * 0.10, 0.05, side * 0.125, 0.045);
            sketch.limb(legColour(), 0.17, 0.115, side * 0.085, 0.88, side * 0.10, 0.12);
            sketch.part(subject, "arm");
            sketch.limb(look.skin(), 0.085, 0.075, side * 0.245, 1.10, side * 0.255, 0.84);
            sketch.limb(look.cloth(), 0.13, 0.10, side * 0.195, 1.38, side * 0.245, 1.12);
            if (look.longSleeves()) {
                sketch.limb(Rgb.tone(look.cloth(), 0.95), 0.10, 0.09, side * 0.245, 1.12, side * 0.255, 0.92);
            }
        }
        torso.front();
        head.neck(0, 1.44);
        head.draw(0, 1.585, false, fromBehind);
        if (look.carry() == Carry.BACKPACK && fromBehind) {
            sketch.part(subject, "backpack").box(-0.18, 0.96, 0.36, 0.46, 0.14, look.carryColour());
            sketch.details().box(-0.13, 1.0, 0.26, 0.17, 0.08, Rgb.tone(look.carryColour(), 0.85));
        } else if (look.carry() == Carry.BAG) {
            sketch.part(subject, "bag").box(0.18, 0.66, 0.24, 0.24, 0.05, look.carryColour());
            sketch.line(Rgb.tone(look.carryColour(), 0.75), 0.025, 0.25, 0.9, 0.3, 0.99, 0.35, 0.9);
        }
    }

    private int legColour() {
        return look.garment() == Garment.DRESS || look.garment() == Garment.SKIRT ? look.skin() : look.lower();
    }

    private void backpackSide(double y) {
        sketch.part(subject, "backpack");
        sketch.blob(
                look.carryColour(), -0.08, 1.42 + y, -0.24, 1.38 + y, -0.31, 1.2 + y, -0.27, 0.98 + y, -0.08, 0.97 + y);
        sketch.details().box(-0.29, 1.0 + y, 0.12, 0.17, 0.05, Rgb.tone(look.carryColour(), 0.83));
        sketch.solids();
    }

    private void leg(double x, double hip, double thigh, double shin, int colour) {
        boolean bare = look.garment() == Garment.DRESS || look.garment() == Garment.SKIRT;
        int c = bare ? look.skin() : colour;
        double kx = x + 0.44 * StrictMath.sin(thigh);
        double ky = hip - 0.44 * StrictMath.cos(thigh);
        double ax = kx + 0.43 * StrictMath.sin(shin);
        double ay = ky - 0.43 * StrictMath.cos(shin);
        sketch.part(subject, "leg");
        sketch.limb(look.shoes(), 0.10, 0.085, ax - 0.02, ay - 0.015, ax + 0.12, ay - 0.03);
        sketch.limb(c, 0.135, 0.10, kx, ky, ax, ay);
        sketch.limb(c, 0.185, 0.135, x, hip - 0.02, kx, ky);
    }

    private void sleeve(double x, double y, double swing, double bend, int cloth, int skin) {
        double ex = x + 0.29 * StrictMath.sin(swing);
        double ey = y - 0.05 - 0.29 * StrictMath.cos(swing);
        double hx = ex + 0.26 * StrictMath.sin(swing + bend);
        double hy = ey - 0.26 * StrictMath.cos(swing + bend);
        sketch.part(subject, "arm");
        sketch.limb(skin, 0.085, 0.075, ex, ey, hx, hy);
        if (look.longSleeves()) {
            sketch.limb(cloth, 0.105, 0.09, ex, ey, ex + (hx - ex) * 0.75, ey + (hy - ey) * 0.75);
        }
        sketch.limb(cloth, 0.125, 0.105, x, y - 0.05, ex, ey);
    }
}
