package dev.touchstone.scene.internal;

/** Small things that stand about at crossings, in car parks and before shops. */
final class Pieces {

    private static final int IRON = 0x3B424A;

    private Pieces() {}

    static Figure bollard(double x, double z) {
        return new FlatFigure("bollard", x, z, 0.12, 0.12, 0.9, false, (s, t) -> {
            s.part(t, "body").box(-0.08, 0, 0.16, 0.95, 0.14, IRON);
            s.details().box(-0.08, 0.7, 0.16, 0.1, 0, 0xE9E4DA).box(-0.08, 0.5, 0.16, 0.05, 0, 0xC8382E);
        });
    }

    /** A shopping trolley that somebody left. */
    static Figure trolley(double x, double z, boolean left) {
        return new FlatFigure("trolley", x, z, 0.5, 0.4, 0.8, left, (s, t) -> {
            s.part(t, "frame");
            s.line(0x7E868E, 0.03, -0.42, 1.0, -0.3, 0.3, 0.4, 0.22).line(0x7E868E, 0.025, -0.28, 0.42, 0.36, 0.5);
            s.ring(-0.26, 0.1, 0.07, 0.07, 0.05, 0x2A2C31).ring(0.36, 0.1, 0.07, 0.07, 0.05, 0x2A2C31);
            s.line(0x7E868E, 0.03, -0.28, 0.3, -0.26, 0.14).line(0x7E868E, 0.03, 0.38, 0.22, 0.36, 0.14);
            s.part(t, "basket").polygon(0xA9B0B7, -0.38, 0.92, 0.5, 0.82, 0.42, 0.5, -0.28, 0.44);
            s.details();
            for (int i = 0; i < 6; i++) {
                s.line(0x6F777F, 0.014, -0.3 + i * 0.14, 0.9, -0.22 + i * 0.115, 0.47);
            }
            s.line(0x6F777F, 0.014, -0.34, 0.68, 0.46, 0.66).solids();
            s.part(t, "frame").line(0xC8472F, 0.05, -0.5, 1.0, -0.36, 0.99);
        });
    }

    /** A café table under a parasol, with two chairs; nobody sits there. */
    static Figure table(double x, double z, Dice dice) {
        int cloth = dice.ink(0xC8472F, 0x2F7D6B, 0xE0B23E, 0xE9E1D0, 0x2F6C8F);
        return new FlatFigure("table", x, z, 1.0, 1.0, 2.1, false, (s, t) -> {
                    s.part(t, "chair");
                    for (int side = -1; side <= 1; side += 2) {
                        s.line(IRON, 0.035, side * 0.92, 0, side * 0.86, 0.45, side * 0.95, 0.95);
                        s.line(IRON, 0.035, side * 0.5, 0, side * 0.52, 0.45);
                        s.box(side > 0 ? 0.5 : -0.88, 0.43, 0.38, 0.06, 0.02, 0x9A6B42);
                    }
                    s.part(t, "parasol").line(0x8A6B4A, 0.05, 0, 0, 0, 2.45);
                    s.part(t, "top").box(-0.42, 0.7, 0.84, 0.05, 0.02, 0xD9CDB8).box(-0.2, 0, 0.4, 0.05, 0.02, IRON);
                    s.part(t, "parasol").polygon(cloth, -1.25, 2.0, -0.7, 2.3, 0, 2.5, 0.7, 2.3, 1.25, 2.0);
                    s.details()
                            .polygon(Rgb.tone(cloth, 0.82), 0.35, 2.0, 0.1, 2.47, 0.7, 2.3, 1.25, 2.0)
                            .polygon(Rgb.tone(cloth, 1.12), -0.4, 2.0, -0.05, 2.49, -0.3, 2.42, -0.8, 2.0)
                            .solids();
                })
                .underSnow((s, t) -> s.polygon(
                        0xF1F4F7, -1.0, 2.14, -0.7, 2.3, 0, 2.5, 0.7, 2.3, 1.0, 2.14, 0.5, 2.24, 0, 2.2, -0.5, 2.26));
    }
}
