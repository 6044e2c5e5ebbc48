package dev.touchstone.scene.internal;

/** An open umbrella over somebody, in metres. It leaves the face free. */
final class Umbrella {

    private Umbrella() {}

    static void draw(Sketch s, Subject holder, Look look, int rgb, boolean fromSide) {
        double hand = fromSide ? 0.22 : 0.24;
        double top = fromSide ? 0.12 : 0.1;
        s.part(holder, "umbrella").line(0x3A3436, 0.03, hand, 1.08, top, 2.12);
        s.polygon(
                rgb,
                top - 0.58,
                1.84,
                top - 0.5,
                1.99,
                top - 0.34,
                2.11,
                top - 0.12,
                2.18,
                top,
                2.22,
                top + 0.12,
                2.18,
                top + 0.34,
                2.11,
                top + 0.5,
                1.99,
                top + 0.58,
                1.84,
                top + 0.38,
                1.89,
                top + 0.2,
                1.86,
                top,
                1.9,
                top - 0.2,
                1.86,
                top - 0.38,
                1.89);
        s.details()
                .polygon(
                        Rgb.tone(rgb, 0.82),
                        top + 0.2,
                        1.87,
                        top + 0.05,
                        2.2,
                        top + 0.34,
                        2.1,
                        top + 0.5,
                        1.98,
                        top + 0.57,
                        1.85,
                        top + 0.38,
                        1.9)
                .line(Rgb.tone(rgb, 0.7), 0.012, top, 2.2, top - 0.2, 1.87)
                .line(Rgb.tone(rgb, 0.7), 0.012, top, 2.2, top + 0.2, 1.87)
                .solids();
        s.part(holder, "arm");
        s.limb(look.cloth(), 0.11, 0.09, fromSide ? 0.0 : 0.2, 1.32, hand, 1.08);
        s.oval(hand, 1.09, 0.045, 0.045, look.skin());
    }
}
