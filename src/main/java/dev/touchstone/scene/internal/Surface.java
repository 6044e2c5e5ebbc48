package dev.touchstone.scene.internal;

import dev.touchstone.scene.Weather;

/** What the ground of a street looks like: dry, wet or under trodden snow. */
record Surface(int asphalt, int paving, int kerb, int marking) {

    private static final Surface DRY = new Surface(0x777C84, 0xCDC3B2, 0xE4DDCF, 0xEFEBDF);
    private static final Surface WET = new Surface(0x646A73, 0xA69F94, 0xBDB7AB, 0xDEDCD3);
    private static final Surface SNOWY = new Surface(0xA3ABB3, 0xE2E7EB, 0xF1F4F6, 0xF3F5F6);

    static Surface in(Weather weather) {
        return switch (weather) {
            case DRY -> DRY;
            case RAIN -> WET;
            case SNOW -> SNOWY;
        };
    }
}
