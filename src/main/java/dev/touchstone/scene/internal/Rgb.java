package dev.touchstone.scene.internal;

/** Colour arithmetic on packed 0xRRGGBB values, in plain sRGB as a printer mixes inks. */
final class Rgb {

    private Rgb() {}

    static int of(double r, double g, double b) {
        return channel(r) << 16 | channel(g) << 8 | channel(b);
    }

    /** A colour between {@code a} (share 0) and {@code b} (share 1). */
    static int mix(int a, int b, double share) {
        double keep = 1 - share;
        return of(red(a) * keep + red(b) * share, green(a) * keep + green(b) * share, blue(a) * keep + blue(b) * share);
    }

    /** Multiplies channel by channel, as a filter of colour {@code by} does. */
    static int multiply(int a, int by) {
        return of(red(a) * red(by) / 255.0, green(a) * green(by) / 255.0, blue(a) * blue(by) / 255.0);
    }

    /** Toward black for factors below 1, toward white above. */
    static int tone(int a, double factor) {
        return factor <= 1 ? mix(0x0A0E1E, a, factor) : mix(a, 0xFFF8EC, Math.min(1, factor - 1));
    }

    /** Perceived brightness, 0 to 255. */
    static double luma(int a) {
        return 0.299 * red(a) + 0.587 * green(a) + 0.114 * blue(a);
    }

    static int red(int a) {
        return a >> 16 & 0xFF;
    }

    static int green(int a) {
        return a >> 8 & 0xFF;
    }

    static int blue(int a) {
        return a & 0xFF;
    }

    private static int channel(double value) {
        return (int) Math.max(0, Math.min(255, value + 0.5));
    }
}
