package dev.touchstone.scene.internal;

import dev.touchstone.scene.internal.Look.Garment;

/** Draws what people wear from the shoulders down, in metres. */
final class Torso {

    private final Sketch sketch;
    private final Subject subject;
    private final Look look;

    Torso(Sketch sketch, Subject subject, Look look) {
        this.sketch = sketch;
        this.subject = subject;
        this.look = look;
    }

    /** Seen from the front or from behind. */
    void front() {
        sketch.part(subject, "torso");
        int c = look.cloth();
        int shade = Rgb.tone(c, 0.88);
        switch (look.garment()) {
            case ROBE -> {
                sketch.blob(
                        c, -0.21, 1.40, 0, 1.46, 0.21, 1.40, 0.19, 1.1, 0.24, 0.5, 0.28, 0.10, 0, 0.07, -0.28, 0.10,
                        -0.24, 0.5, -0.19, 1.1);
                sketch.details().polygon(shade, 0.02, 1.35, 0.06, 0.1, 0.2, 0.1, 0.12, 0.9);
            }
            case DRESS -> {
                sketch.blob(
                        c, -0.20, 1.40, 0, 1.45, 0.20, 1.40, 0.16, 1.08, 0.21, 0.85, 0.27, 0.50, 0, 0.47, -0.27, 0.50,
                        -0.21, 0.85, -0.16, 1.08);
                sketch.details().polygon(shade, 0.03, 1.02, 0.07, 0.5, 0.22, 0.52, 0.13, 0.95);
            }
            case SKIRT -> {
                sketch.blob(look.lower(), -0.15, 0.98, 0.15, 0.98, 0.23, 0.55, 0, 0.52, -0.23, 0.55);
                upper(c, shade);
            }
            default -> upper(c, shade);
        }
        if (look.garment() == Garment.JACKET) {
            sketch.details().polygon(0xEDE7DA, -0.05, 1.43, 0.05, 1.43, 0.0, 1.22);
            sketch.line(Rgb.tone(c, 0.72), 0.015, 0, 1.22, 0, 0.86);
        }
    }

    private void upper(int c, int shade) {
        sketch.blob(c, -0.20, 1.39, 0, 1.45, 0.20, 1.39, 0.175, 1.12, 0.185, 0.86, 0, 0.83, -0.185, 0.86, -0.175, 1.12);
        sketch.details().polygon(shade, 0.06, 1.36, 0.17, 1.3, 0.15, 1.1, 0.16, 0.88, 0.05, 0.86, 0.08, 1.1);
        sketch.solids();
    }

    /** Seen from the side, walking to the right; {@code lift} is how far the stride raises it, in metres. */
    void side(double lift, double stride) {
        sketch.part(subject, "torso");
        int c = look.cloth();
        double y = lift;
        switch (look.garment()) {
            case ROBE ->
                sketch.blob(
                        c,
                        -0.12,
                        1.40 + y,
                        0.02,
                        1.46 + y,
                        0.12,
                        1.38 + y,
                        0.13,
                        1.1 + y,
                        0.18 + stride * 0.45,
                        0.12,
                        0,
                        0.09,
                        -0.18 - stride * 0.45,
                        0.13,
                        -0.13,
                        1.0 + y);
            case DRESS ->
                sketch.blob(
                        c,
                        -0.11,
                        1.40 + y,
                        0.02,
                        1.45 + y,
                        0.11,
                        1.37 + y,
                        0.11,
                        1.06 + y,
                        0.20 + stride * 0.2,
                        0.53 + y,
                        0,
                        0.5 + y,
                        -0.20 - stride * 0.2,
                        0.54 + y,
                        -0.11,
                        1.04 + y);
            default -> {
                if (look.garment() == Garment.SKIRT) {
                    sketch.blob(
                            look.lower(),
                            -0.12,
                            1.0 + y,
                            0.12,
                            1.0 + y,
                            0.19 + stride * 0.2,
                            0.56 + y,
                            0,
                            0.53 + y,
                            -0.19 - stride * 0.2,
                            0.57 + y);
                }
                sketch.blob(
                        c, -0.12, 1.38 + y, 0.02, 1.45 + y, 0.12, 1.36 + y, 0.125, 1.1 + y, 0.125, 0.87 + y, 0,
                        0.84 + y, -0.125, 0.87 + y, -0.12, 1.1 + y);
            }
        }
        sketch.details().blob(Rgb.tone(c, 0.9), -0.10, 1.3 + y, -0.04, 1.34 + y, -0.03, 1.0 + y, -0.10, 0.98 + y);
        sketch.solids();
    }
}
