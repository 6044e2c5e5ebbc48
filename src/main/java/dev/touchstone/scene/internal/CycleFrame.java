package dev.touchstone.scene.internal;

/** The machine of a bicycle or a motorcycle, in metres, the front to the right. */
final class CycleFrame {

    private static final int TYRE = 0x24262C;
    private static final int STEEL = 0x9AA1A8;

    private final boolean motor;
    private final int paint;
    private final boolean basket;

    CycleFrame(boolean motor, Dice dice) {
        this.motor = motor;
        this.paint = dice.ink(0xC8472F, 0x2F6C8F, 0x2B2F36, 0x4F8A72, 0xE0B23E, 0x8E3B46, 0x5FA3A8);
        this.basket = dice.chance(0.4);
    }

    void fromSide(Sketch s, Subject subject) {
        if (motor) {
            motorcycle(s, subject);
        } else {
            bicycle(s, subject);
        }
    }

    private void bicycle(Sketch s, Subject subject) {
        s.part(subject, "wheel");
        for (int side = -1; side <= 1; side += 2) {
            double cx = side * 0.53;
            s.ring(cx, 0.34, 0.315, 0.315, 0.045, TYRE);
            if (s.scale() > 45) {
                for (int i = 0; i < 4; i++) {
                    double a = Math.PI * i / 4 + 0.3;
                    double dx = 0.3 * StrictMath.cos(a);
                    double dy = 0.3 * StrictMath.sin(a);
                    s.line(STEEL, 0.007, cx - dx, 0.34 - dy, cx + dx, 0.34 + dy);
                }
            }
        }
        s.part(subject, "frame");
        s.line(paint, 0.04, -0.53, 0.34, -0.05, 0.32, -0.16, 0.82, -0.53, 0.34);
        s.line(paint, 0.045, -0.14, 0.74, 0.33, 0.80, -0.05, 0.32);
        s.line(paint, 0.04, 0.31, 0.90, 0.35, 0.74, 0.53, 0.34);
        s.line(STEEL, 0.03, -0.16, 0.82, -0.19, 0.93);
        s.limb(0x2B2622, 0.07, 0.05, -0.30, 0.95, -0.08, 0.945);
        s.line(0x2B2F36, 0.035, 0.31, 0.90, 0.30, 1.0, 0.42, 1.03, 0.36, 1.08);
        s.ring(-0.05, 0.32, 0.09, 0.09, 0.03, 0x55595F);
        s.line(0x55595F, 0.03, -0.05, 0.32, 0.02, 0.17);
        if (basket) {
            s.part(subject, "basket").polygon(0xB98A57, 0.42, 0.98, 0.76, 0.98, 0.70, 0.74, 0.46, 0.74);
            s.details()
                    .line(0x8A6238, 0.012, 0.44, 0.9, 0.74, 0.9)
                    .line(0x8A6238, 0.012, 0.45, 0.82, 0.72, 0.82)
                    .solids();
        }
    }

    private void motorcycle(Sketch s, Subject subject) {
        s.part(subject, "wheel");
        for (int side = -1; side <= 1; side += 2) {
            s.ring(side * 0.66, 0.31, 0.255, 0.255, 0.11, TYRE);
            s.ring(side * 0.66, 0.31, 0.12, 0.12, 0.05, STEEL);
            s.line(STEEL, 0.02, side * 0.66 - 0.2, 0.31, side * 0.66 + 0.2, 0.31);
        }
        s.part(subject, "body");
        s.limb(STEEL, 0.07, 0.05, 0.40, 0.92, 0.66, 0.31);
        s.blob(0x3A3D43, -0.28, 0.30, 0.26, 0.28, 0.32, 0.55, 0.1, 0.66, -0.28, 0.58);
        s.details().oval(0.0, 0.42, 0.13, 0.12, 0x767C83).solids();
        s.limb(STEEL, 0.08, 0.09, -0.05, 0.27, -0.72, 0.33);
        s.blob(
                paint, -0.72, 0.70, -0.5, 0.62, 0.0, 0.62, 0.34, 0.68, 0.44, 0.86, 0.3, 0.98, 0.05, 0.92, -0.1, 0.78,
                -0.5, 0.80);
        s.blob(0x26242A, -0.76, 0.84, -0.5, 0.80, -0.1, 0.80, -0.02, 0.88, -0.3, 0.87, -0.55, 0.91);
        s.blob(paint, 0.40, 0.58, 0.62, 0.66, 0.88, 0.60, 0.84, 0.54, 0.62, 0.58);
        s.oval(0.52, 0.90, 0.09, 0.10, 0x4A4E55);
        s.details().oval(0.56, 0.90, 0.05, 0.075, 0xFFF1C8).solids();
        s.oval(-0.79, 0.76, 0.045, 0.05, 0xD8342B);
        s.line(0x2A2C31, 0.04, 0.44, 0.94, 0.34, 1.06, 0.24, 1.06);
        s.part(subject, "mirror").line(0x2A2C31, 0.022, 0.36, 1.06, 0.44, 1.24);
        s.oval(0.44, 1.27, 0.035, 0.065, 0x2A2C31);
    }

    void headOn(Sketch s, Subject subject, boolean toward) {
        double tyre = motor ? 0.075 : 0.035;
        s.part(subject, "wheel").box(-tyre, 0, 2 * tyre, 0.68, tyre, TYRE);
        s.part(subject, motor ? "body" : "frame");
        if (!motor) {
            s.line(paint, 0.035, -0.05, 0.34, -0.05, 0.72, 0.05, 0.72, 0.05, 0.34);
            s.line(paint, 0.045, 0, 0.7, 0, 1.0);
            s.line(0x2B2F36, 0.04, -0.30, 1.03, -0.1, 1.0, 0.1, 1.0, 0.30, 1.03);
            s.line(0x55595F, 0.04, -0.2, 0.3, 0.2, 0.3);
            s.oval(0, toward ? 0.92 : 0.8, 0.045, 0.045, toward ? 0xFFF1C8 : 0xD8342B);
            return;
        }
        s.box(-0.24, 0.28, 0.48, 0.22, 0.12, 0x3A3D43);
        s.line(STEEL, 0.05, -0.11, 0.34, -0.13, 0.9).line(STEEL, 0.05, 0.11, 0.34, 0.13, 0.9);
        s.blob(paint, -0.17, 0.62, 0, 0.55, 0.17, 0.62, 0.22, 0.85, 0.13, 1.04, 0, 1.08, -0.13, 1.04, -0.22, 0.85);
        s.line(0x2A2C31, 0.05, -0.38, 1.05, -0.14, 1.0, 0.14, 1.0, 0.38, 1.05);
        s.details();
        if (toward) {
            s.oval(0, 0.86, 0.1, 0.1, 0x33363C);
            s.glowOval(0, 0.86, 0.075, 0.075, 0xFFF1C8);
        } else {
            s.box(-0.09, 0.80, 0.18, 0.07, 0.03, 0xD8342B).box(-0.1, 0.62, 0.2, 0.12, 0.01, 0xE9E7DE);
        }
        s.part(subject, "mirror");
        for (int side = -1; side <= 1; side += 2) {
            s.line(0x2A2C31, 0.025, side * 0.3, 1.04, side * 0.42, 1.2);
            s.box(side * 0.45 - 0.09, 1.18, 0.18, 0.11, 0.05, 0x2A2C31);
        }
    }
}
