package dev.touchstone.scene.internal;

import dev.touchstone.scene.Daylight;

/**
 * The light of one scene: where it comes from and how it colours what it meets.
 *
 * @param daylight   day, dusk or overcast
 * @param skyTop     colour overhead
 * @param skyLow     colour at the horizon, also the colour of haze
 * @param filter     multiplies every surface
 * @param shade      colour of shadows on the ground
 * @param shadeDepth opacity of cast shadows, 0 to 1
 * @param sunX       ground shift of a shadow per metre of height, to the right
 * @param sunZ       ground shift of a shadow per metre of height, away
 * @param contrast   how much lit and shaded faces differ, 0 to 1
 * @param hazeLength metres over which two thirds of the colour is lost to haze
 */
record Light(
        Daylight daylight,
        int skyTop,
        int skyLow,
        int filter,
        int shade,
        double shadeDepth,
        double sunX,
        double sunZ,
        double contrast,
        double hazeLength) {

    static Light of(Daylight wanted, Dice dice) {
        Daylight chosen = wanted == Daylight.ANY
                ? dice.pick(Daylight.DAY, Daylight.DAY, Daylight.OVERCAST, Daylight.DUSK)
                : wanted;
        int side = dice.side();
        double sunZ = dice.between(-0.25, 0.3);
        return switch (chosen) {
            case DUSK ->
                new Light(
                        chosen,
                        dice.ink(0x2E3A66, 0x34406B, 0x3A3763),
                        dice.ink(0xF2A071, 0xEFAF84, 0xE58F7B),
                        dice.ink(0xA79DBD, 0xA5A3C2, 0xB09BB4),
                        0x1B1D38,
                        0.34,
                        side * dice.between(0.2, 0.4),
                        sunZ,
                        0.55,
                        150);
            case OVERCAST ->
                new Light(
                        chosen,
                        dice.ink(0xAFBBC4, 0xB9C0C4, 0xA7B4BE),
                        dice.ink(0xDDE0DD, 0xE2E0D8, 0xD7DEE0),
                        0xE3E6E6,
                        0x2B3138,
                        0.2,
                        side * 0.1,
                        0.05,
                        0.5,
                        120);
            default ->
                new Light(
                        Daylight.DAY,
                        dice.ink(0x7FB4D6, 0x6FA9D2, 0x8FC0D4, 0x9CC3CF),
                        dice.ink(0xE3EEE8, 0xF1E9D6, 0xDDEBF0, 0xF6E3CB),
                        dice.ink(0xFFFBF2, 0xFFF6E6, 0xFFFDF8),
                        0x26304F,
                        0.33,
                        side * dice.between(0.45, 1.0),
                        sunZ,
                        1,
                        190);
        };
    }

    boolean isDusk() {
        return daylight == Daylight.DUSK;
    }

    /** The colour of a surface seen at a distance. */
    int grade(int rgb, double depth) {
        return haze(Rgb.multiply(rgb, filter), depth);
    }

    /** The colour of something that shines by itself, seen at a distance. */
    int haze(int rgb, double depth) {
        double share = 1 - StrictMath.exp(-Math.max(0, depth - 10) / hazeLength);
        return Rgb.mix(rgb, skyLow, Math.min(0.85, share));
    }

    /** How light a face with this unit normal is, about 0.6 (in shade) to 1.1 (toward the sun). */
    double brightness(double nx, double ny, double nz) {
        double sunward = -Math.signum(sunX) * nx * 0.16 + ny * 0.17 - (nz * 0.06);
        return 0.90 + sunward * contrast;
    }
}
