package dev.touchstone.scene.internal;

/** Wheels, mirrors and what is under a vehicle: the parts that all of them share. */
final class Chassis {

    private static final int TYRE = 0x25272D;
    private static final int RIM = 0xB9BDC2;

    private final Mesh mesh;
    private final Subject subject;

    Chassis(Mesh mesh, Subject subject) {
        this.mesh = mesh;
        this.subject = subject;
    }

    /** The dark underside between two places along the vehicle. */
    void underside(double half, double sill, double front, double rear) {
        mesh.box(subject, "body", 0, 0x1D1F25, -half, half, sill * 0.5, sill + 0.1, rear, front);
    }

    /** A wheel on both sides: the tread under the body, the disc on its side. */
    void axle(double z, double radius, double half) {
        for (int side = -1; side <= 1; side += 2) {
            double outer = side * half;
            double inner = side * (half - 0.2);
            tread(inner, outer, radius, z);
            if (!mesh.showsSide(side, half)) {
                continue;
            }
            mesh.centre(0, radius, z);
            double face = side * (half + 0.012);
            mesh.face(subject, "body", 2, 0x17181D, arch(face, radius * 1.17, radius, z));
            Face disc = mesh.face(subject, "wheel", 3, TYRE, disc(face, radius, radius, z));
            disc.decal(RIM, disc(face, radius * 0.62, radius, z));
            disc.decal(0x7E848C, disc(face, radius * 0.50, radius, z));
            disc.decal(RIM, disc(face, radius * 0.20, radius, z));
        }
    }

    /**
     * A side mirror on both sides. One on the side turned away stands behind the body, one on the near side in front.
     *
     * @param half half width of the body where the mirrors are, m
     * @param out  how far they stick out, m
     */
    void mirrors(int rgb, double half, double out, double y0, double y1, double z0, double z1) {
        for (int side = -1; side <= 1; side += 2) {
            int layer = mesh.showsSide(side, half) ? 5 : 0;
            double near = side * (half - 0.04);
            double arm = side * (half + out * 0.3);
            double tip = side * (half + out);
            double middle = (y0 + y1) / 2;
            mesh.box(
                    subject,
                    "mirror",
                    layer,
                    Rgb.tone(rgb, 0.6),
                    Math.min(near, arm),
                    Math.max(near, arm),
                    y0 + (middle - y0) * 0.3,
                    middle,
                    (z0 + z1) / 2 - 0.04,
                    z1);
            mesh.box(subject, "mirror", layer, rgb, Math.min(arm, tip), Math.max(arm, tip), y0, y1, z0, z1);
        }
    }

    /** The rolling side of a wheel in four flat pieces, and its sides. */
    private void tread(double inner, double outer, double radius, double z) {
        double[] run = {-0.98, -0.62, 0.62, 0.98};
        double[] rise = {0.9, 0.08, 0.08, 0.9};
        mesh.centre((inner + outer) / 2, radius, z);
        for (int i = 0; i < 3; i++) {
            double za = z + run[i] * radius;
            double zb = z + run[i + 1] * radius;
            double ya = rise[i] * radius;
            double yb = rise[i + 1] * radius;
            mesh.face(subject, "wheel", 0, TYRE, inner, ya, za, outer, ya, za, outer, yb, zb, inner, yb, zb);
        }
        mesh.face(subject, "wheel", 0, TYRE, disc(inner, radius, radius, z));
        mesh.face(subject, "wheel", 0, TYRE, disc(outer, radius, radius, z));
    }

    private static double[] disc(double x, double radius, double y, double z) {
        double[] points = new double[20 * 3];
        for (int i = 0; i < 20; i++) {
            double angle = Math.PI * 2 * i / 20;
            points[i * 3] = x;
            points[i * 3 + 1] = y + radius * StrictMath.cos(angle);
            points[i * 3 + 2] = z + radius * StrictMath.sin(angle);
        }
        return points;
    }

    private static double[] arch(double x, double radius, double y, double z) {
        double[] points = new double[11 * 3];
        for (int i = 0; i <= 10; i++) {
            double angle = Math.PI * i / 10 - Math.PI / 2;
            points[i * 3] = x;
            points[i * 3 + 1] = Math.max(y * 0.7, y + radius * StrictMath.cos(angle));
            points[i * 3 + 2] = z + radius * StrictMath.sin(angle);
        }
        return points;
    }
}
