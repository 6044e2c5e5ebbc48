package dev.touchstone.scene.internal;

import dev.touchstone.scene.internal.Loft.Skin;

/** City buses and short country buses. */
final class BusBody {

    static final int GLASS = 0x3A4B57;

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
        Face[] ends = loft.station(-l, 0.36, belt, w * 0.96, h * 0.95, w * 0.9).build(mesh, subject, paint, GLASS);
        for (int s = -1; s <= 1; s += 2) {
            side(mesh, subject, s, w, belt, h, l, bay, bays, paint, band);
        }
        BusEnds.front(ends[0], l + 0.01, w, belt, h, band);
        BusEnds.rear(ends[1], -l - 0.01, w, belt, h, band);
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
        Face sheet = mesh.face(
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
}
