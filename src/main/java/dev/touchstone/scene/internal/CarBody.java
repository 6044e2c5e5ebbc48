package dev.touchstone.scene.internal;

import dev.touchstone.scene.internal.Loft.Skin;

/** Passenger cars: saloon, hatchback, tall estate and small town car. */
final class CarBody {

    private static final int GLASS = 0x3B4C58;

    private CarBody() {}

    /** Adds the body to a mesh and returns the place on the roof where an antenna stands. */
    static double[] build(Mesh mesh, Subject subject, Dice dice) {
        int paint = Paints.car(dice);
        int style = dice.whole(0, 3);
        double l = style == 3 ? 1.78 : style == 1 ? 2.0 : 2.25;
        double w = style == 3 ? 0.80 : 0.88;
        double h = style == 2 ? 1.66 : style == 3 ? 1.50 : 1.44;
        double belt = h * 0.62;
        double bonnet = l - (style == 3 ? 0.72 : 1.15);
        double roof = bonnet - (style == 3 ? 0.5 : 0.72);
        double sill = 0.24;
        mesh.centre(0, h * 0.45, 0);
        Loft loft = new Loft()
                .station(l, sill, belt * 0.66, w * 0.84, belt * 0.74, w * 0.76)
                .skin(Skin.METAL)
                .station(l - 0.13, sill - 0.03, belt * 0.78, w * 0.95, belt * 0.88, w * 0.82)
                .skin(Skin.METAL)
                .station(bonnet, sill, belt * 0.95, w, belt * 1.05, w * 0.85)
                .skin(Skin.SCREEN)
                .station(roof, sill, belt, w, h * 0.985, w * 0.70)
                .skin(Skin.CABIN)
                .station(roof - 0.55, sill, belt, w, h, w * 0.71)
                .skin(Skin.CABIN);
        if (style == 0) {
            loft.station(-l * 0.42, sill, belt * 1.02, w, h * 0.96, w * 0.69)
                    .skin(Skin.SCREEN)
                    .station(-l * 0.76, sill, belt * 1.02, w * 0.98, belt * 1.08, w * 0.82)
                    .skin(Skin.METAL)
                    .station(-l + 0.1, sill, belt * 0.95, w * 0.95, belt * 1.04, w * 0.82);
        } else {
            loft.station(-l * 0.68, sill, belt * 1.03, w, h * 0.965, w * 0.69)
                    .skin(Skin.SCREEN)
                    .station(-l + 0.1, sill, belt * 0.98, w * 0.96, belt * 1.06, w * 0.84);
        }
        Face[] ends = loft.skin(Skin.METAL)
                .station(-l, sill + 0.04, belt * 0.78, w * 0.88, belt * 0.9, w * 0.8)
                .build(mesh, subject, paint, GLASS);
        decorateFront(ends[0], w, belt, l, sill);
        decorateRear(ends[1], w, belt, l, sill);
        Chassis chassis = new Chassis(mesh, subject);
        double radius = style == 2 ? 0.35 : 0.32;
        chassis.underside(w * 0.86, sill, l - 0.2, -l + 0.2);
        chassis.axle(l - 0.82, radius, w - 0.005);
        chassis.axle(-l + 0.78, radius, w - 0.005);
        chassis.mirrors(
                dice.chance(0.6) ? paint : 0x23262B,
                w * 0.97,
                0.25,
                belt * 1.0,
                belt * 1.0 + 0.17,
                bonnet - 0.42,
                bonnet - 0.26);
        return new double[] {w * 0.3, h * 0.97, roof - 0.7};
    }

    private static void decorateFront(Face nose, double w, double belt, double l, double sill) {
        double z = l + 0.01;
        nose.decal(
                0x2A2D33,
                -w * 0.42,
                belt * 0.52,
                z,
                -w * 0.38,
                belt * 0.68,
                z,
                w * 0.38,
                belt * 0.68,
                z,
                w * 0.42,
                belt * 0.52,
                z);
        nose.decal(0x33363C, -w * 0.78, sill, z, -w * 0.74, sill + 0.1, z, w * 0.74, sill + 0.1, z, w * 0.78, sill, z);
        nose.decal(0xE9E7DE, -0.24, sill + 0.05, z, -0.24, sill + 0.16, z, 0.24, sill + 0.16, z, 0.24, sill + 0.05, z);
        for (int side = -1; side <= 1; side += 2) {
            nose.lamp(
                    0xFFF3CF,
                    side * w * 0.48,
                    belt * 0.55,
                    z,
                    side * w * 0.5,
                    belt * 0.69,
                    z,
                    side * w * 0.76,
                    belt * 0.68,
                    z,
                    side * w * 0.81,
                    belt * 0.56,
                    z);
        }
    }

    private static void decorateRear(Face tail, double w, double belt, double l, double sill) {
        double z = -l - 0.01;
        tail.decal(
                0x33363C,
                -w * 0.82,
                sill + 0.04,
                z,
                -w * 0.8,
                sill + 0.14,
                z,
                w * 0.8,
                sill + 0.14,
                z,
                w * 0.82,
                sill + 0.04,
                z);
        tail.decal(0xE9E7DE, -0.25, belt * 0.58, z, -0.25, belt * 0.7, z, 0.25, belt * 0.7, z, 0.25, belt * 0.58, z);
        for (int side = -1; side <= 1; side += 2) {
            tail.lamp(
                    0xD8342B,
                    side * w * 0.52,
                    belt * 0.64,
                    z,
                    side * w * 0.52,
                    belt * 0.8,
                    z,
                    side * w * 0.83,
                    belt * 0.79,
                    z,
                    side * w * 0.85,
                    belt * 0.64,
                    z);
        }
    }
}
