package dev.touchstone.scene.internal;

import dev.touchstone.scene.Daylight;
import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.Weather;

/**
 * The light of one scene: where it comes from and how it colours what it meets.
 *
 * @param daylight   day, dusk, overcast or night
 * @param weather    what falls from the sky
 * @param skyTop     colour overhead
 * @param skyLow     colour at the horizon, also the colour of haze
 * @param filter     multiplies the surfaces of street and houses
 * @param near       multiplies the surfaces of what stands in the street; the camera's own headlights make it lighter at night
 * @param shade      colour of shadows on the ground
 * @param shadeDepth opacity of cast shadows, 0 to 1
 * @param sunX       ground shift of a shadow per metre of height, to the right
 * @param sunZ       ground shift of a shadow per metre of height, away
 * @param contrast   how much lit and shaded faces differ, 0 to 1
 * @param hazeLength metres over which two thirds of the colour is lost to haze
 */
record Light(
        Daylight daylight,
        Weather weather,
        int skyTop,
        int skyLow,
        int filter,
        int near,
        int shade,
        double shadeDepth,
        double sunX,
        double sunZ,
        double contrast,
        double hazeLength) {

    static Light of(SceneSpec spec, Dice dice) {
        Light dry = of(spec.light(), dice);
        return spec.weather() == Weather.DRY ? dry : dry.under(spec.weather());
    }

    static Light of(Daylight wanted, Dice dice) {
        Daylight chosen = wanted == Daylight.ANY
                ? dice.pick(Daylight.DAY, Daylight.DAY, Daylight.OVERCAST, Daylight.DUSK)
                : wanted;
        int side = dice.side();
        double sunZ = dice.between(-0.25, 0.3);
        return switch (chosen) {
            case NIGHT -> night(dice, side);
            case DUSK -> {
                int top = dice.ink(0x2E3A66, 0x34406B, 0x3A3763);
                int low = dice.ink(0xF2A071, 0xEFAF84, 0xE58F7B);
                int filter = dice.ink(0xA79DBD, 0xA5A3C2, 0xB09BB4);
                double sunX = side * dice.between(0.2, 0.4);
                yield dry(chosen, top, low, filter, filter, 0x1B1D38, 0.34, sunX, sunZ, 0.55, 150);
            }
            case OVERCAST -> {
                int top = dice.ink(0xAFBBC4, 0xB9C0C4, 0xA7B4BE);
                int low = dice.ink(0xDDE0DD, 0xE2E0D8, 0xD7DEE0);
                yield dry(chosen, top, low, 0xE3E6E6, 0xE3E6E6, 0x2B3138, 0.2, side * 0.1, 0.05, 0.5, 120);
            }
            case DAY, ANY -> {
                int top = dice.ink(0x7FB4D6, 0x6FA9D2, 0x8FC0D4, 0x9CC3CF);
                int low = dice.ink(0xE3EEE8, 0xF1E9D6, 0xDDEBF0, 0xF6E3CB);
                int filter = dice.ink(0xFFFBF2, 0xFFF6E6, 0xFFFDF8);
                double sunX = side * dice.between(0.45, 1.0);
                yield dry(Daylight.DAY, top, low, filter, filter, 0x26304F, 0.33, sunX, sunZ, 1, 190);
            }
        };
    }

    private static Light night(Dice dice, int side) {
        int top = dice.ink(0x0E1430, 0x111735, 0x151332);
        int low = dice.ink(0x35406B, 0x3D3F66, 0x2F4566);
        int filter = dice.ink(0x858CB2, 0x8A8BAE, 0x808FAE);
        return dry(Daylight.NIGHT, top, low, filter, 0xC6C3D2, 0x0B0E20, 0.3, side * 0.12, 0.05, 0.5, 170);
    }

    private static Light dry(
            Daylight daylight,
            int top,
            int low,
            int filter,
            int near,
            int shade,
            double depth,
            double sunX,
            double sunZ,
            double contrast,
            double haze) {
        return new Light(daylight, Weather.DRY, top, low, filter, near, shade, depth, sunX, sunZ, contrast, haze);
    }

    /** The same hour under clouds: no sun to throw shadows, and the far end of the street fades. */
    private Light under(Weather falling) {
        int cloud = falling == Weather.SNOW ? 0xDDE3E9 : 0xB4BCC4;
        int sky = Rgb.multiply(cloud, isNight() ? 0x3A4468 : daylight == Daylight.DUSK ? 0x8C86A6 : 0xFFFFFF);
        int veiled = daylight == Daylight.DAY ? 0xF2F3F4 : filter;
        return new Light(
                daylight,
                falling,
                Rgb.mix(skyTop, Rgb.tone(sky, 0.82), 0.85),
                Rgb.mix(skyLow, sky, isNight() ? 0.5 : 0.85),
                veiled,
                isNight() ? near : veiled,
                shade,
                0.14,
                sunX > 0 ? 0.1 : -0.1,
                0.05,
                Math.min(contrast, 0.6),
                falling == Weather.SNOW ? 90 : 110);
    }

    /** The same for something whose own lamps are off. */
    Light withLampsOff() {
        return new Light(
                Daylight.OVERCAST,
                weather,
                skyTop,
                skyLow,
                filter,
                near,
                shade,
                shadeDepth,
                sunX,
                sunZ,
                contrast,
                hazeLength);
    }

    boolean isWet() {
        return weather == Weather.RAIN;
    }

    boolean isSnowy() {
        return weather == Weather.SNOW;
    }

    boolean isNight() {
        return daylight == Daylight.NIGHT;
    }

    /** Whether lamps are lit. */
    boolean isDark() {
        return isDusk() || isNight();
    }

    boolean isDusk() {
        return daylight == Daylight.DUSK;
    }

    /** The colour of a surface of street and houses seen at a distance. */
    int grade(int rgb, double depth) {
        return haze(Rgb.multiply(rgb, filter), depth);
    }

    /** The colour of a surface of something that stands in the street, seen at a distance. */
    int gradeNear(int rgb, double depth) {
        // Against snow, pale cloth and fur look greyish; snow itself is bluish and stays as it is.
        boolean pale = isSnowy() && Rgb.luma(rgb) > 180 && Rgb.red(rgb) >= Rgb.blue(rgb);
        int ink = pale ? Rgb.tone(rgb, 0.8) : isNight() ? Rgb.mix(rgb, 0xAEB6D2, 0.08) : rgb;
        return haze(Rgb.multiply(ink, near), depth);
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
