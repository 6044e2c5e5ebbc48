package dev.touchstone.scene.internal;

import dev.touchstone.scene.internal.Look.HairCut;
import dev.touchstone.scene.internal.Look.Headwear;

/** Draws heads with hair and what is worn on them, in metres. */
final class Head {

    private final Sketch sketch;
    private final Subject subject;
    private final Look look;

    Head(Sketch sketch, Subject subject, Look look) {
        this.sketch = sketch;
        this.subject = subject;
        this.look = look;
    }

    void neck(double x, double y) {
        sketch.part(subject, "head").limb(Rgb.tone(look.skin(), 0.9), 0.095, 0.095, x, y - 0.02, x + 0.01, y + 0.06);
    }

    /** A head with what grows or sits on it. */
    void draw(double x, double y, boolean side, boolean fromBehind) {
        sketch.part(subject, "head");
        boolean covered = look.headwear() == Headwear.SCARF || look.headwear() == Headwear.TURBAN;
        double back = side ? -0.03 : 0;
        if (look.cut() == HairCut.LONG && !covered) {
            sketch.blob(
                    look.hair(),
                    x - 0.12 + back,
                    y + 0.08,
                    x + back,
                    y + 0.14,
                    x + 0.1,
                    y + 0.06,
                    x + 0.09 + back * 2,
                    y - 0.2,
                    x + back,
                    y - 0.24,
                    x - 0.13 + back,
                    y - 0.2);
        }
        sketch.oval(x, y, 0.102, 0.132, look.skin());
        if (side) {
            sketch.oval(x + 0.1, y - 0.015, 0.022, 0.025, look.skin());
        }
        if (fromBehind && look.cut() != HairCut.NONE) {
            sketch.oval(x, y + 0.01, 0.107, 0.13, look.hair());
        } else if (!covered) {
            hair(x, y, back);
        }
        headwear(x, y, side, fromBehind, back);
    }

    private void hair(double x, double y, double back) {
        switch (look.cut()) {
            case SHORT, LONG ->
                sketch.blob(
                        look.hair(),
                        x - 0.112 + back * 0.5,
                        y - 0.02,
                        x - 0.1,
                        y + 0.1,
                        x,
                        y + 0.148,
                        x + 0.09,
                        y + 0.1,
                        x + 0.105,
                        y + 0.045,
                        x + 0.02,
                        y + 0.062,
                        x - 0.06,
                        y + 0.02);
            case BUN -> {
                sketch.oval(x + back * 3, y + 0.14, 0.055, 0.055, look.hair());
                sketch.blob(
                        look.hair(),
                        x - 0.112,
                        y - 0.02,
                        x - 0.1,
                        y + 0.1,
                        x,
                        y + 0.145,
                        x + 0.09,
                        y + 0.1,
                        x + 0.1,
                        y + 0.05,
                        x,
                        y + 0.07,
                        x - 0.07,
                        y + 0.02);
            }
            case CURLS -> {
                sketch.oval(x - 0.05 + back, y + 0.09, 0.105, 0.095, look.hair());
                sketch.oval(x + 0.045, y + 0.105, 0.085, 0.075, look.hair());
            }
            case NONE -> {}
        }
    }

    private void headwear(double x, double y, boolean side, boolean fromBehind, double back) {
        int c = look.headwearColour();
        switch (look.headwear()) {
            case NONE -> {}
            case CAP -> {
                sketch.blob(
                        c, x - 0.11, y + 0.05, x - 0.09, y + 0.13, x, y + 0.165, x + 0.09, y + 0.13, x + 0.11,
                        y + 0.05);
                if (side) {
                    sketch.limb(Rgb.tone(c, 0.85), 0.035, 0.03, x + 0.07, y + 0.055, x + 0.19, y + 0.045);
                } else if (!fromBehind) {
                    sketch.limb(Rgb.tone(c, 0.85), 0.035, 0.035, x - 0.08, y + 0.05, x + 0.08, y + 0.05);
                }
            }
            case SCARF -> {
                sketch.blob(
                        c,
                        x - 0.12 + back,
                        y + 0.05,
                        x - 0.07,
                        y + 0.145,
                        x + 0.04,
                        y + 0.15,
                        x + 0.105,
                        y + 0.08,
                        x + 0.1,
                        y - 0.1,
                        x + 0.13,
                        y - 0.22,
                        x,
                        y - 0.25,
                        x - 0.15,
                        y - 0.2,
                        x - 0.13 + back,
                        y - 0.08);
                if (!fromBehind) {
                    sketch.details().oval(x + (side ? 0.045 : 0), y - 0.005, side ? 0.055 : 0.07, 0.088, look.skin());
                    sketch.solids();
                }
            }
            case TURBAN -> {
                sketch.blob(
                        c, x - 0.13, y + 0.04, x - 0.1, y + 0.15, x, y + 0.19, x + 0.1, y + 0.15, x + 0.125, y + 0.05,
                        x, y + 0.035);
                sketch.details().line(Rgb.tone(c, 0.82), 0.02, x - 0.1, y + 0.06, x + 0.06, y + 0.15);
                sketch.solids();
            }
            case SUNHAT -> {
                sketch.oval(x, y + 0.065, 0.2, 0.032, Rgb.tone(0xE8CF9A, 0.93));
                sketch.blob(
                        0xE8CF9A, x - 0.1, y + 0.07, x - 0.08, y + 0.16, x, y + 0.175, x + 0.08, y + 0.16, x + 0.1,
                        y + 0.07);
            }
            case HELMET -> {
                sketch.blob(
                        c, x - 0.13, y + 0.03, x - 0.11, y + 0.13, x, y + 0.175, x + 0.11, y + 0.13, x + 0.13,
                        y + 0.04);
                sketch.details().line(Rgb.tone(c, 1.35), 0.018, x - 0.05, y + 0.14, x + 0.06, y + 0.14);
                sketch.solids();
            }
        }
    }
}
