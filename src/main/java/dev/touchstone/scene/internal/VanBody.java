package dev.touchstone.scene.internal;

import dev.touchstone.scene.internal.Loft.Skin;

/** Delivery vans and minibuses. */
final class VanBody {

    private static final int GLASS = 0x3B4C58;

    private VanBody() {}

    static double[] build(Mesh mesh, Subject subject, Dice dice) {
        int paint = Paints.van(dice);
        boolean minibus = dice.chance(0.4);
        double l = dice.between(2.35, 2.65);
        double w = 0.98;
        double h = dice.between(2.0, 2.35);
        double belt = 1.12;
        mesh.centre(0, h * 0.45, 0);
        Skin rear = minibus ? Skin.CABIN : Skin.METAL;
        Face[] ends = new Loft()
                .station(l, 0.28, 0.82, w * 0.86, 0.92, w * 0.8)
                .skin(Skin.METAL)
                .station(l - 0.15, 0.27, 0.96, w * 0.96, 1.05, w * 0.86)
                .skin(Skin.METAL)
                .station(l - 0.6, 0.28, belt, w, belt + 0.1, w * 0.9)
                .skin(Skin.SCREEN)
                .station(l - 1.2, 0.28, belt, w, h * 0.97, w * 0.85)
                .skin(Skin.CABIN)
                .station(l - 2.0, 0.28, belt, w, h, w * 0.86)
                .skin(rear)
                .station(l - 3.3, 0.28, belt, w, h, w * 0.86)
                .skin(rear)
                .station(-l + 0.08, 0.28, belt, w, h * 0.985, w * 0.86)
                .skin(Skin.METAL)
                .station(-l, 0.32, belt, w * 0.96, h * 0.95, w * 0.82)
                .build(mesh, subject, paint, GLASS);
        double zf = l + 0.01;
        ends[0].decal(0x2A2D33, -0.5, 0.55, zf, -0.46, 0.74, zf, 0.46, 0.74, zf, 0.5, 0.55, zf)
                .decal(0xE9E7DE, -0.25, 0.34, zf, -0.25, 0.46, zf, 0.25, 0.46, zf, 0.25, 0.34, zf);
        double zr = -l - 0.01;
        ends[1].decal(GLASS, -0.7, belt + 0.08, zr, -0.66, h * 0.88, zr, -0.06, h * 0.88, zr, -0.06, belt + 0.08, zr)
                .decal(GLASS, 0.7, belt + 0.08, zr, 0.66, h * 0.88, zr, 0.06, h * 0.88, zr, 0.06, belt + 0.08, zr)
                .decal(Rgb.tone(paint, 0.7), -0.015, 0.4, zr, -0.015, h * 0.9, zr, 0.015, h * 0.9, zr, 0.015, 0.4, zr)
                .decal(0x33363C, -0.9, 0.32, zr, -0.9, 0.45, zr, 0.9, 0.45, zr, 0.9, 0.32, zr)
                .decal(0xE9E7DE, -0.25, 0.55, zr, -0.25, 0.67, zr, 0.25, 0.67, zr, 0.25, 0.55, zr);
        for (int s = -1; s <= 1; s += 2) {
            ends[0].lamp(0xFFF3CF, s * 0.54, 0.6, zf, s * 0.54, 0.78, zf, s * 0.76, 0.8, zf, s * 0.8, 0.62, zf);
            ends[1].lamp(0xD8342B, s * 0.8, 0.75, zr, s * 0.8, 1.1, zr, s * 0.92, 1.1, zr, s * 0.92, 0.75, zr);
        }
        Chassis chassis = new Chassis(mesh, subject);
        chassis.underside(w * 0.86, 0.28, l - 0.2, -l + 0.2);
        chassis.axle(l - 0.85, 0.35, w - 0.005);
        chassis.axle(-l + 0.95, 0.35, w - 0.005);
        chassis.mirrors(0x23262B, w * 0.97, 0.27, belt + 0.08, belt + 0.42, l - 0.98, l - 0.82);
        return new double[] {w * 0.4, h * 0.96, l - 1.3};
    }
}
