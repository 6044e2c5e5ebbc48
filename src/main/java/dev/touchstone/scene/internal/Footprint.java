package dev.touchstone.scene.internal;

/** The ground a thing stands on: an axis-parallel rectangle in world metres. */
record Footprint(double x0, double x1, double z0, double z1) {

    static Footprint around(double x, double z, double halfWidth, double halfLength) {
        return new Footprint(x - halfWidth, x + halfWidth, z - halfLength, z + halfLength);
    }

    boolean touches(Footprint other, double gap) {
        return x0 - gap < other.x1 && other.x0 - gap < x1 && z0 - gap < other.z1 && other.z0 - gap < z1;
    }

    /**
     * Whether a thing here hides, seen from x = 0, what stands on the other footprint, rather than the other way round.
     * Two footprints that do not touch are parted by a line along x or along z; the one on the camera's side is in front.
     */
    boolean isInFrontOf(Footprint other) {
        if (z1 <= other.z0) {
            return true;
        }
        if (other.z1 <= z0) {
            return false;
        }
        if (x1 <= other.x0) {
            return other.x0 > 0 && x1 >= 0;
        }
        if (other.x1 <= x0) {
            return other.x1 < 0 && x0 <= 0;
        }
        return z0 < other.z0;
    }
}
