package dev.touchstone.scene.internal;

import dev.touchstone.scene.internal.Look.Carry;

/** Somebody on a bicycle or a motorcycle, in metres, facing right or head-on. */
final class RiderBody {

    private RiderBody() {}

    /** The leg beyond the machine, drawn before it. */
    static void farSide(Sketch s, Subject rider, Look look, boolean motor) {
        int cloth = Rgb.tone(look.lower(), 0.78);
        s.part(rider, "leg");
        if (motor) {
            s.limb(cloth, 0.17, 0.13, -0.2, 0.92, 0.2, 0.82).limb(cloth, 0.13, 0.1, 0.2, 0.82, 0.08, 0.42);
            return;
        }
        s.limb(look.shoes(), 0.09, 0.08, -0.1, 0.46, 0.02, 0.44);
        s.limb(cloth, 0.13, 0.1, 0.2, 0.86, -0.08, 0.5).limb(cloth, 0.17, 0.13, -0.18, 1.0, 0.2, 0.86);
    }

    static void nearSide(Sketch s, Subject rider, Look look, boolean motor) {
        double hipX = motor ? -0.24 : -0.18;
        double hipY = motor ? 0.95 : 1.02;
        double shoulderX = motor ? -0.02 : 0.1;
        double shoulderY = motor ? 1.42 : 1.47;
        if (look.carry() == Carry.BACKPACK) {
            s.part(rider, "backpack");
            s.blob(
                    look.carryColour(),
                    shoulderX - 0.04,
                    shoulderY + 0.02,
                    shoulderX - 0.24,
                    shoulderY - 0.05,
                    hipX - 0.2,
                    hipY + 0.2,
                    hipX - 0.06,
                    hipY + 0.1);
        }
        s.part(rider, "leg");
        if (motor) {
            s.limb(look.shoes(), 0.1, 0.09, 0.06, 0.33, 0.2, 0.33);
            s.limb(look.lower(), 0.19, 0.14, hipX, hipY - 0.02, 0.2, 0.78)
                    .limb(look.lower(), 0.14, 0.1, 0.2, 0.78, 0.08, 0.4);
        } else {
            s.limb(look.shoes(), 0.09, 0.08, 0.0, 0.16, 0.13, 0.15);
            s.limb(look.lower(), 0.18, 0.13, hipX, hipY - 0.02, 0.14, 0.66)
                    .limb(look.lower(), 0.13, 0.1, 0.14, 0.66, 0.02, 0.22);
        }
        s.part(rider, "torso");
        s.limb(look.cloth(), 0.25, 0.24, hipX + 0.01, hipY + 0.03, shoulderX - 0.02, shoulderY - 0.08);
        Head head = new Head(s, rider, look);
        double headX = shoulderX + 0.07;
        head.neck(headX - 0.03, shoulderY + 0.04);
        head.draw(headX, shoulderY + 0.19, true, false);
        s.part(rider, "arm");
        double gripX = motor ? 0.27 : 0.36;
        double gripY = motor ? 1.06 : 1.06;
        double elbowX = (shoulderX + gripX) / 2 + 0.02;
        double elbowY = (shoulderY + gripY) / 2 - 0.1;
        int cuff = look.longSleeves() ? Rgb.tone(look.cloth(), 0.93) : look.skin();
        s.limb(look.skin(), 0.08, 0.075, elbowX, elbowY, gripX, gripY);
        s.limb(cuff, 0.09, 0.08, elbowX, elbowY, elbowX + (gripX - elbowX) * 0.8, elbowY + (gripY - elbowY) * 0.8);
        s.limb(Rgb.tone(look.cloth(), 1.05), 0.12, 0.1, shoulderX, shoulderY - 0.06, elbowX, elbowY);
    }

    static void headOn(Sketch s, Subject rider, Look look, boolean motor, boolean fromBehind) {
        double hip = motor ? 0.88 : 1.0;
        double top = motor ? 1.40 : 1.46;
        double pedal = motor ? 0.32 : 0.3;
        for (int side = -1; side <= 1; side += 2) {
            double knee = side * (motor ? 0.3 : 0.17);
            double lift = side > 0 && !motor ? 0.22 : 0;
            s.part(rider, "leg");
            s.limb(look.shoes(), 0.1, 0.1, side * 0.16, pedal - 0.03 + lift, side * 0.17, pedal + 0.02 + lift);
            s.limb(look.lower(), 0.13, 0.1, knee, hip - 0.32 + lift * 0.6, side * 0.16, pedal + 0.06 + lift);
            s.limb(look.lower(), 0.18, 0.14, side * 0.1, hip, knee, hip - 0.32 + lift * 0.6);
            s.part(rider, "arm");
            int cuff = look.longSleeves() ? Rgb.tone(look.cloth(), 0.9) : look.skin();
            s.limb(cuff, 0.09, 0.08, side * 0.31, top - 0.26, side * 0.27, 1.06);
            s.limb(Rgb.tone(look.cloth(), 0.95), 0.13, 0.1, side * 0.19, top - 0.06, side * 0.31, top - 0.26);
        }
        s.part(rider, "torso");
        s.blob(
                look.cloth(),
                -0.2,
                top - 0.05,
                0,
                top + 0.02,
                0.2,
                top - 0.05,
                0.17,
                top - 0.3,
                0.17,
                hip - 0.02,
                0,
                hip - 0.06,
                -0.17,
                hip - 0.02,
                -0.17,
                top - 0.3);
        Head head = new Head(s, rider, look);
        head.neck(0, top + 0.01);
        head.draw(0, top + 0.15, false, fromBehind);
        if (fromBehind && look.carry() == Carry.BACKPACK) {
            s.part(rider, "backpack").box(-0.17, hip + 0.06, 0.34, 0.42, 0.13, look.carryColour());
        }
    }
}
