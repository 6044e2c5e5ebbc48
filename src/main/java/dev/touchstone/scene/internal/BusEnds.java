package dev.touchstone.scene.internal;

/** What is seen of a bus from before and from behind: windows, coloured band, lamps. */
final class BusEnds {

    private BusEnds() {}

    static void front(Face nose, double z, double w, double belt, double h, int band) {
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
                BusBody.GLASS,
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

    static void rear(Face tail, double z, double w, double belt, double h, int band) {
        tail.decal(
                BusBody.GLASS,
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
