package dev.touchstone.scene.internal;

/**
 * How one house looks.
 *
 * @param width   along the street, m
 * @param floors  above the ground floor
 * @param storey  height of a floor, m
 * @param shop    whether the ground floor is a shop
 */
record House(
        double width,
        int floors,
        double storey,
        int wall,
        int trim,
        int shutter,
        int awning,
        int door,
        Opening opening,
        Roof roof,
        boolean shop,
        boolean balconies,
        boolean coolers,
        double bay,
        double litShare) {

    static final double GROUND = 3.5;

    enum Opening {
        TALL,
        WIDE,
        ARCHED,
        SHUTTERED
    }

    enum Roof {
        CORNICE,
        TILES,
        PARAPET
    }

    /** The inks of one part of the world; a street keeps to one. */
    enum Quarter {
        MEDITERRANEAN(0xE3B78A, 0xD99A72, 0xEBD3A9, 0xCF8465, 0xE9C9B5, 0xD8B98F),
        NORTHERN(0xA8584A, 0xC9B79C, 0x8C9AA0, 0xD8CBB4, 0x7F4F45, 0xBFA58A),
        TROPICAL(0x8FB9AE, 0xE2B866, 0xD98F7F, 0xA5BCC9, 0xE8D9B8, 0xBFD0A5),
        CITY(0xC7C3BA, 0xB4B9BC, 0xD9D3C7, 0xA9A39A, 0xC9BBA6, 0x9DA8AB),
        COLONIAL(0xE6C56F, 0xC96F56, 0x7FA3B5, 0xE9DEC9, 0xD7A1A0, 0x95B08C);

        private final int[] walls;

        Quarter(int... walls) {
            this.walls = walls;
        }
    }

    static House of(Quarter quarter, Dice dice, double minWidth, double maxWidth, boolean dusk) {
        int wall = dice.ink(quarter.walls);
        Opening opening = switch (quarter) {
            case MEDITERRANEAN -> dice.pick(Opening.SHUTTERED, Opening.SHUTTERED, Opening.ARCHED);
            case NORTHERN -> dice.pick(Opening.TALL, Opening.TALL, Opening.ARCHED);
            case TROPICAL -> dice.pick(Opening.SHUTTERED, Opening.WIDE);
            case CITY -> dice.pick(Opening.WIDE, Opening.TALL);
            case COLONIAL -> dice.pick(Opening.ARCHED, Opening.SHUTTERED, Opening.TALL);
        };
        Roof roof = switch (quarter) {
            case MEDITERRANEAN -> Roof.TILES;
            case CITY, TROPICAL -> dice.pick(Roof.PARAPET, Roof.CORNICE);
            default -> dice.pick(Roof.CORNICE, Roof.TILES);
        };
        return new House(
                dice.between(minWidth, maxWidth),
                dice.whole(quarter == Quarter.TROPICAL ? 1 : 2, quarter == Quarter.CITY ? 5 : 4),
                dice.between(2.9, 3.4),
                wall,
                Rgb.mix(wall, 0xFBF4E6, 0.6),
                dice.ink(0x4E7A6B, 0x3F6580, 0x7B4A3A, 0x5E7F4E, 0x8A3F3F),
                dice.ink(0xB8452F, 0x2F6C5F, 0x2F5F82, 0xCF8A35, 0x7A4060),
                dice.ink(0x4A3A30, 0x2F4A4A, 0x6B3A33, 0x2E3F57),
                opening,
                roof,
                dice.chance(0.62),
                dice.chance(0.4),
                quarter == Quarter.TROPICAL || quarter == Quarter.CITY ? dice.chance(0.5) : dice.chance(0.1),
                dice.between(1.9, 2.6),
                dusk ? 0.45 : 0);
    }

    House withWidth(double metres) {
        return new House(
                metres, floors, storey, wall, trim, shutter, awning, door, opening, roof, shop, balconies, coolers, bay,
                litShare);
    }

    /** The same with a shop on the ground floor; every second one has an awning. */
    House asShop(boolean awning) {
        return new House(
                width,
                floors,
                storey,
                wall,
                trim,
                shutter,
                this.awning,
                door,
                opening,
                roof,
                true,
                balconies,
                awning == balconies,
                bay,
                litShare);
    }

    double height() {
        return GROUND + floors * storey + (roof == Roof.TILES ? 0.2 : 0.7);
    }

    double windowWidth() {
        return switch (opening) {
            case TALL, ARCHED -> 1.0;
            case WIDE -> 1.5;
            case SHUTTERED -> 0.9;
        };
    }

    double windowHeight() {
        return opening == Opening.WIDE ? 1.4 : 1.75;
    }
}
