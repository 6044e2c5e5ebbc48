package dev.touchstone.scene.internal;

import java.awt.geom.Path2D;

/**
 * An upright plane that a house front is drawn on. Along the wall is u, up is v, out of the wall toward the street is out,
 * all in metres.
 */
record Wall(Camera camera, double x, double z, double dirX, double dirZ, double outX, double outZ) {

    /** Adds a four-cornered patch that lies {@code out} metres before the wall. */
    void patch(Path2D path, double u0, double v0, double u1, double v1, double out) {
        shape(path, out, u0, v0, u1, v0, u1, v1, u0, v1);
    }

    /** Adds a closed outline of u, v pairs. */
    void shape(Path2D path, double out, double... uv) {
        double[] xyz = new double[uv.length / 2 * 3];
        for (int i = 0; i < uv.length / 2; i++) {
            xyz[i * 3] = x + dirX * uv[i * 2] + outX * out;
            xyz[i * 3 + 1] = uv[i * 2 + 1];
            xyz[i * 3 + 2] = z + dirZ * uv[i * 2] + outZ * out;
        }
        camera.append(path, xyz);
    }

    /** Adds the top or the underside of something that stands out from the wall at height v, sloping to {@code vOut}. */
    void ledge(Path2D path, double u0, double u1, double v, double vOut, double out) {
        camera.append(
                path,
                x + dirX * u0,
                v,
                z + dirZ * u0,
                x + dirX * u1,
                v,
                z + dirZ * u1,
                x + dirX * u1 + outX * out,
                vOut,
                z + dirZ * u1 + outZ * out,
                x + dirX * u0 + outX * out,
                vOut,
                z + dirZ * u0 + outZ * out);
    }

    /** Pixels per metre up the wall, at u. */
    double scale(double u) {
        return camera.scale(z + dirZ * u);
    }
}
