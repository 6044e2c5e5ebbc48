package dev.touchstone.scene.internal;

import dev.touchstone.scene.internal.Loft.Skin;

/** Box trucks: a cab and a cargo box on one frame. */
final class TruckBody {

    private static final int GLASS = 0x3B4C58;

    private TruckBody() {}

    static void build(Mesh mesh, Subject subject, Dice dice) {
        int paint = Paints.bus(dice);
        int cargo = dice.ink(0xEDE6D6, 0xD9DEDC, 0xC9B38A, 0x5E8AA0, 0xE7DCC0);
        int stripe = dice.ink(0xC8472F, 0x2F6C8F, 0x4F8A72, 0xE0B23E);
        double l = dice.between(3.0, 3.5);
        double w = 1.1;
        double cab = l - 1.75;
        double h = dice.between(2.7, 3.0);
        mesh.centre(0, 1.7, (cab - l) / 2);
        box(mesh, subject, cargo, stripe, w * 1.03, 0.85, h, cab - 0.12, -l);
        mesh.centre(0, 1.1, l - 0.8);
        Face[] ends = new Loft()
                .station(l, 0.42, 1.2, w * 0.92, 1.3, w * 0.9)
                .skin(Skin.SCREEN)
                .station(l - 0.32, 0.4, 1.25, w, 2.15, w * 0.88)
                .skin(Skin.CABIN)
                .station(l - 1.15, 0.4, 1.25, w, 2.2, w * 0.9)
                .skin(Skin.METAL)
                .station(cab, 0.4, 1.25, w, 2.2, w * 0.9)
                .build(mesh, subject, paint, GLASS);
        double z = l + 0.01;
        ends[0].decal(0x2A2D33, -0.62, 0.72, z, -0.62, 1.05, z, 0.62, 1.05, z, 0.62, 0.72, z)
                .decal(0x33363C, -1.0, 0.42, z, -1.0, 0.6, z, 1.0, 0.6, z, 1.0, 0.42, z)
                .decal(0xE9E7DE, -0.26, 0.46, z, -0.26, 0.58, z, 0.26, 0.58, z, 0.26, 0.46, z);
        for (int s = -1; s <= 1; s += 2) {
            ends[0].lamp(0xFFF3CF, s * 0.68, 0.7, z, s * 0.68, 0.9, z, s * 0.96, 0.9, z, s * 0.98, 0.7, z);
        }
        Chassis chassis = new Chassis(mesh, subject);
        chassis.underside(w * 0.7, 0.6, l - 0.3, -l + 0.15);
        chassis.axle(l - 0.95, 0.44, w + 0.01);
        chassis.axle(-l + 1.25, 0.44, w + 0.01);
        chassis.mirrors(0x23262B, w * 0.97, 0.32, 1.35, 1.95, l - 0.22, l - 0.02);
    }

    private static void box(
            Mesh mesh,
            Subject subject,
            int rgb,
            int stripe,
            double w,
            double y0,
            double y1,
            double front,
            double rear) {
        for (int s = -1; s <= 1; s += 2) {
            double x = s * w;
            double y = y0 + (y1 - y0) * 0.3;
            mesh.face(subject, "cargo", 1, rgb, x, y0, front, x, y1, front, x, y1, rear, x, y0, rear)
                    .decal(stripe, x, y, front, x, y + 0.4, front, x, y + 0.4, rear, x, y, rear)
                    .decal(Rgb.tone(rgb, 0.8), x, y0, front, x, y0 + 0.08, front, x, y0 + 0.08, rear, x, y0, rear);
        }
        mesh.face(subject, "cargo", 1, rgb, -w, y1, front, w, y1, front, w, y1, rear, -w, y1, rear);
        mesh.face(subject, "cargo", 1, rgb, -w, y0, front, w, y0, front, w, y1, front, -w, y1, front);
        Face doors = mesh.face(subject, "cargo", 1, rgb, -w, y0, rear, w, y0, rear, w, y1, rear, -w, y1, rear);
        double z = rear - 0.01;
        doors.decal(Rgb.tone(rgb, 0.72), -0.02, y0, z, -0.02, y1, z, 0.02, y1, z, 0.02, y0, z);
        doors.decal(Rgb.tone(rgb, 0.8), -w, y0, z, -w, y0 + 0.1, z, w, y0 + 0.1, z, w, y0, z);
        for (int s = -1; s <= 1; s += 2) {
            doors.decal(
                    0x8D9196, s * 0.12, y0 + 0.2, z, s * 0.12, y1 - 0.2, z, s * 0.16, y1 - 0.2, z, s * 0.16, y0 + 0.2,
                    z);
            doors.lamp(
                    0xD8342B,
                    s * (w - 0.25),
                    y0 + 0.01,
                    z,
                    s * (w - 0.25),
                    y0 + 0.13,
                    z,
                    s * (w - 0.04),
                    y0 + 0.13,
                    z,
                    s * (w - 0.04),
                    y0 + 0.01,
                    z);
        }
    }
}
