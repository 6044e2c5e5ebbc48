package dev.touchstone.scene.internal;

import dev.touchstone.scene.internal.Loft.Skin;

/** City buses and short country buses. */
final class BusBody {

    private static final int GLASS = 0x3A4B57;

    private BusBody() {}

    static void build(Mesh mesh, Subject subject, Dice dice) {
        int paint = Paints.bus(dice);
        int band = dice.ink(0xF1EADB, 0x2C3E55, 0xE6B64C, 0xF1EADB);
        double l = dice.chance(0.5) ? 3.6 : 4.6;
        double w = 1.22;
        double h = 2.85;
        double belt = 1.25;
        mesh.centre(0, h * 0.5, 0);
        Loft loft = new Loft()
                .station(l, 0.35, belt, w * 0.94, h * 0.94, w * 0.9)
                .skin(Skin.METAL)
                .station(l - 0.2, 0.32, belt, w, h, w * 0.95)
                .skin(Skin.METAL);
        int bays = l > 4 ? 6 : 5;
        double bay = (2 * l - 0.4) / bays;
        for (int i = 1; i <= bays; i++) {
            loft.station(l - 0.2 - bay * i, 0.32, belt, w, h, w * 0.95).skin(Skin.METAL);
        }
        Mesh.Face[] ends =
                loft.station(-l, 0.36, belt, w * 0.96, h * 0.95, w * 0.9).build(mesh, subject, paint, GLASS);
        for (int s = -1; s <= 1; s += 2) {
            side(mesh, subject, s, w, belt, h, l, bay, bays, paint, band);
        }
        front(ends[0], l + 0.01, w, belt, h, band);
        rear(ends[1], -l - 0.01, w, belt, h, band);
        Chassis chassis = new Chassis(mesh, subject);
        chassis.underside(w * 0.9, 0.32, l - 0.3, -l + 0.3);
        chassis.axle(l - 1.5, 0.46, w + 0.012);
        chassis.axle(-l + 1.6, 0.46, w + 0.012);
        chassis.mirrors(0x23262B, w * 0.96, 0.34, 1.75, 2.35, l + 0.06, l + 0.3);
    }

    /** Windows, door and coloured band lie a hair outside the body, as one sheet. */
    private static void side(
            Mesh mesh,
            Subject subject,
            int s,
            double w,
            double belt,
            double h,
            double l,
            double bay,
            int bays,
            int paint,
            int band) {
        double x = s * (w + 0.01);
        double lean = s * (w * 0.95 + 0.01);
        double span = h - belt;
        double y0 = belt + span * 0.08;
        double y1 = belt + span * 0.72;
        double x0 = x + (lean - x) * 0.08;
        double x1 = x + (lean - x) * 0.72;
        Mesh.Face sheet = mesh.face(
                subject,
                "body",
                1,
                Rgb.tone(paint, 0.86),
                x,
                0.55,
                l - 0.3,
                x,
                0.62,
                l - 0.3,
                x,
                0.62,
                -l + 0.3,
                x,
                0.55,
                -l + 0.3);
        sheet.decal(
                band,
                x,
                belt - 0.38,
                l - 0.22,
                x,
                belt - 0.12,
                l - 0.22,
                x,
                belt - 0.12,
                -l + 0.2,
                x,
                belt - 0.38,
                -l + 0.2);
        for (int i = 0; i < bays; i++) {
            double a = l - 0.28 - bay * i;
            double b = a - bay + 0.14;
            boolean door = i == 0 || i == bays / 2;
            double low = door ? 0.45 : y0;
            double lowX = door ? x : x0;
            sheet.decal(0x2B353E, lowX, low, a, x1, y1, a, x1, y1, b, lowX, low, b);
            sheet.decal(
                    GLASS,
                    lowX,
                    low + 0.06,
                    a - 0.05,
                    x1,
                    y1 - 0.05,
                    a - 0.05,
                    x1,
                    y1 - 0.05,
                    b + 0.05,
                    lowX,
                    low + 0.06,
                    b + 0.05);
            sheet.decal(
                    0x53687A, lowX, low + 0.5, a - 0.1, x1, y1 - 0.05, a - 0.35, x1, y1 - 0.05, a - 0.6, lowX,
                    low + 0.5, a - 0.3);
        }
    }

    private static void front(Mesh.Face nose, double z, double w, double belt, double h, int band) {
        nose.decal(
                0x242A31,
                -w * 0.86,
                belt + 0.02,
                z,
                -w * 0.82,
                h * 0.91,
                z,
                w * 0.82,
                h * 0.91,
                z,
                w * 0.86,
                belt + 0.02,
                z);
        nose.decal(
                GLASS,
                -w * 0.82,
                belt + 0.1,
                z,
                -w * 0.79,
                h * 0.78,
                z,
                w * 0.79,
                h * 0.78,
                z,
                w * 0.82,
                belt + 0.1,
                z);
        nose.decal(
                0x56707F,
                -w * 0.5,
                belt + 0.1,
                z,
                -w * 0.2,
                h * 0.78,
                z,
                w * 0.1,
                h * 0.78,
                z,
                -w * 0.2,
                belt + 0.1,
                z);
        nose.lamp(0xF3C65B, -w * 0.6, h * 0.81, z, -w * 0.6, h * 0.885, z, w * 0.6, h * 0.885, z, w * 0.6, h * 0.81, z);
        nose.decal(
                band,
                -w * 0.93,
                belt - 0.38,
                z,
                -w * 0.93,
                belt - 0.12,
                z,
                w * 0.93,
                belt - 0.12,
                z,
                w * 0.93,
                belt - 0.38,
                z);
        nose.decal(0x33363C, -w * 0.93, 0.36, z, -w * 0.93, 0.55, z, w * 0.93, 0.55, z, w * 0.93, 0.36, z);
        for (int s = -1; s <= 1; s += 2) {
            nose.lamp(0xFFF3CF, s * 0.68, 0.6, z, s * 0.68, 0.78, z, s * 1.02, 0.8, z, s * 1.06, 0.62, z);
        }
    }

    private static void rear(Mesh.Face tail, double z, double w, double belt, double h, int band) {
        tail.decal(
                GLASS,
                -w * 0.7,
                belt + 0.35,
                z,
                -w * 0.66,
                h * 0.86,
                z,
                w * 0.66,
                h * 0.86,
                z,
                w * 0.7,
                belt + 0.35,
                z);
        tail.decal(0x2B2F35, -w * 0.6, 0.6, z, -w * 0.6, 1.0, z, w * 0.6, 1.0, z, w * 0.6, 0.6, z);
        tail.decal(
                band,
                -w * 0.93,
                belt - 0.1,
                z,
                -w * 0.93,
                belt + 0.12,
                z,
                w * 0.93,
                belt + 0.12,
                z,
                w * 0.93,
                belt - 0.1,
                z);
        for (int s = -1; s <= 1; s += 2) {
            tail.lamp(0xD8342B, s * 0.9, 0.66, z, s * 0.9, 1.05, z, s * 1.06, 1.05, z, s * 1.06, 0.66, z);
        }
    }
}
