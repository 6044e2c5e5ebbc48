package dev.touchstone.scene.internal;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;

/** Things on poles, and what stands beside them: lamps, signs, traffic lights, benches, bins. */
final class Posts {

    private static final int IRON = 0x3B424A;

    private Posts() {}

    static Figure lamp(double x, double z, boolean left, Light light) {
        return new FlatFigure("lamp", x, z, 0.15, 0.15, 4, left, (s, t) -> {
                    s.part(t, "pole").polygon(IRON, -0.08, 0, -0.045, 4.6, 0.045, 4.6, 0.08, 0);
                    s.box(-0.12, 0, 0.24, 0.5, 0.06, IRON);
                    s.line(IRON, 0.07, 0, 4.5, 0.35, 4.85, 1.05, 4.9);
                    s.limb(IRON, 0.14, 0.1, 0.85, 4.88, 1.3, 4.86);
                    if (light.isDark()) {
                        s.glowOval(1.08, 4.8, 0.2, 0.06, 0xFFE9A8);
                        s.easel().veil(glow(s, 1.08, 4.8, 0.75), 0xFFD98A, 0.10);
                        s.easel().veil(glow(s, 1.08, 4.8, 0.4), 0xFFD98A, 0.16);
                    }
                })
                .withLamp(1.08, 4.8);
    }

    private static Shape glow(Sketch s, double x, double y, double radius) {
        return s.place(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    static Figure trafficLight(double x, double z, Dice dice) {
        int lit = dice.whole(0, 2);
        return new FlatFigure("traffic-light", x, z, 0.15, 0.12, 2.6, false, (s, t) -> {
            s.part(t, "pole").polygon(IRON, -0.06, 0, -0.05, 2.3, 0.05, 2.3, 0.06, 0);
            s.part(t, "head").box(-0.2, 2.25, 0.4, 1.02, 0.1, 0x22262B);
            int[] on = {0x4FC37A, 0xF2B63C, 0xE2483A};
            for (int i = 0; i < 3; i++) {
                s.details().oval(0, 2.43 + i * 0.33, 0.12, 0.12, Rgb.tone(on[i], 0.28));
                if (i == lit) {
                    s.glowOval(0, 2.43 + i * 0.33, 0.12, 0.12, on[i]);
                }
            }
        });
    }

    static Figure sign(double x, double z, Dice dice) {
        int shape = dice.whole(0, 3);
        return new FlatFigure("sign", x, z, 0.12, 0.12, 2.2, false, (s, t) -> {
            s.part(t, "pole").polygon(0x8D949A, -0.035, 0, -0.035, 2.2, 0.035, 2.2, 0.035, 0);
            s.part(t, "plate");
            switch (shape) {
                case 0 -> {
                    s.oval(0, 2.35, 0.32, 0.32, 0xC8382E);
                    s.details().oval(0, 2.35, 0.24, 0.24, 0xF3EFE6);
                }
                case 1 -> {
                    s.polygon(0xC8382E, -0.38, 2.1, 0.38, 2.1, 0, 2.76);
                    s.details().polygon(0xF3EFE6, -0.24, 2.19, 0.24, 2.19, 0, 2.58);
                }
                case 2 -> {
                    s.box(-0.3, 2.05, 0.6, 0.6, 0.08, 0x2E6AA0);
                    s.details().polygon(0xF3EFE6, -0.18, 2.15, 0, 2.55, 0.18, 2.15, 0, 2.26);
                }
                default -> {
                    s.oval(0, 2.35, 0.32, 0.32, 0x2E6AA0);
                    s.details()
                            .polygon(
                                    0xF3EFE6, -0.2, 2.31, 0.04, 2.31, 0.04, 2.2, 0.22, 2.36, 0.04, 2.52, 0.04, 2.41,
                                    -0.2, 2.41);
                }
            }
        });
    }

    static Figure bench(double x, double z, Dice dice) {
        int wood = dice.ink(0xA8713F, 0x8D6B48, 0x4F7F6B);
        return new FlatFigure("bench", x, z, 0.85, 0.8, 0.7, false, (s, t) -> {
            s.part(t, "frame");
            for (int side = -1; side <= 1; side += 2) {
                s.line(IRON, 0.05, side * 0.68, 0, side * 0.68, 0.85);
            }
            s.part(t, "seat").box(-0.82, 0.40, 1.64, 0.09, 0.03, wood);
            s.box(-0.8, 0.54, 1.6, 0.11, 0.03, Rgb.tone(wood, 0.92)).box(-0.8, 0.70, 1.6, 0.11, 0.03, wood);
        });
    }

    static Figure bin(double x, double z, Dice dice) {
        int c = dice.ink(0x3E6B55, 0x4A525A, 0x9A4A35);
        return new FlatFigure("bin", x, z, 0.25, 0.25, 0.8, false, (s, t) -> {
            s.part(t, "body").polygon(c, -0.24, 0.8, 0.24, 0.8, 0.2, 0, -0.2, 0);
            s.box(-0.27, 0.78, 0.54, 0.1, 0.05, Rgb.tone(c, 0.75));
            s.details().polygon(Rgb.tone(c, 0.82), 0.06, 0.78, 0.23, 0.78, 0.19, 0.02, 0.06, 0.02);
        });
    }

    /** A market stall with a striped roof and crates of fruit; whoever sells is not there. */
    static Figure stall(double x, double z, Dice dice) {
        int a = dice.ink(0xC8472F, 0x2F7D6B, 0x2F6C8F, 0xD98E3A);
        int fruitA = dice.ink(0xD9632B, 0xE0B23E, 0xB53A3A);
        int fruitB = dice.ink(0x7C9B4F, 0x8E3B46, 0xE8CE5A);
        return new FlatFigure("stall", x, z, 1.35, 1.2, 1.9, false, (s, t) -> {
            s.part(t, "frame");
            s.line(0x7A6A58, 0.06, -1.2, 0, -1.2, 2.2).line(0x7A6A58, 0.06, 1.2, 0, 1.2, 2.2);
            s.part(t, "counter").box(-1.25, 0, 2.5, 0.85, 0.02, 0x8E6A45);
            s.details();
            for (int i = 0; i < 5; i++) {
                s.line(0x75553A, 0.02, -1.2 + i * 0.6, 0.02, -1.2 + i * 0.6, 0.82);
            }
            s.solids();
            for (int i = 0; i < 4; i++) {
                double left = -1.18 + i * 0.6;
                s.polygon(0xB98A57, left, 0.82, left + 0.56, 0.82, left + 0.56, 1.0, left, 1.0);
                for (int f = 0; f < 4; f++) {
                    s.oval(left + 0.08 + f * 0.135, 1.03, 0.085, 0.085, i % 2 == 0 ? fruitA : fruitB);
                }
                s.details().box(left, 0.82, 0.56, 0.16, 0, 0xC79C68).solids();
            }
            s.part(t, "canopy").polygon(0xF0E7D4, -1.3, 2.65, 1.3, 2.65, 1.5, 2.05, -1.5, 2.05);
            s.details();
            for (int i = 0; i < 5; i++) {
                double u = -1.3 + i * 0.52 + 0.13;
                double low = -1.5 + i * 0.6 + 0.15;
                s.polygon(a, u, 2.65, u + 0.26, 2.65, low + 0.3, 2.05, low, 2.05);
            }
            s.veil(0x26304F, 0.18, -1.46, 2.12, 1.46, 2.12, 1.5, 2.05, -1.5, 2.05);
        });
    }
}
