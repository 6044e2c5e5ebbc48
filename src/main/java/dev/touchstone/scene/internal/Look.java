package dev.touchstone.scene.internal;

/**
 * How a person looks.
 *
 * @param size  1 for a tall adult, 0.6 for a small child
 * @param cloth colour of the upper body
 * @param lower colour of trousers or skirt
 */
record Look(
        double size,
        int skin,
        int hair,
        HairCut cut,
        Headwear headwear,
        int headwearColour,
        Garment garment,
        int cloth,
        int lower,
        int shoes,
        Carry carry,
        int carryColour) {

    enum HairCut {
        SHORT,
        LONG,
        BUN,
        CURLS,
        NONE
    }

    enum Headwear {
        NONE,
        CAP,
        SCARF,
        TURBAN,
        SUNHAT,
        HELMET
    }

    enum Garment {
        SHIRT,
        JACKET,
        SKIRT,
        DRESS,
        ROBE
    }

    enum Carry {
        NOTHING,
        BACKPACK,
        BAG
    }

    static Look of(Dice dice) {
        boolean child = dice.chance(0.13);
        Garment garment = dice.pick(
                Garment.SHIRT,
                Garment.SHIRT,
                Garment.JACKET,
                Garment.JACKET,
                Garment.SKIRT,
                Garment.DRESS,
                Garment.ROBE);
        Headwear headwear = dice.chance(0.6)
                ? Headwear.NONE
                : dice.pick(Headwear.CAP, Headwear.SCARF, Headwear.TURBAN, Headwear.SUNHAT);
        if (garment == Garment.ROBE && dice.chance(0.6)) {
            headwear = dice.pick(Headwear.SCARF, Headwear.TURBAN);
        }
        int cloth = Paints.cloth(dice);
        int lower = garment == Garment.SKIRT ? Paints.cloth(dice) : Paints.trousers(dice);
        return new Look(
                child ? dice.between(0.62, 0.75) : dice.between(0.92, 1.06),
                Paints.skin(dice),
                Paints.hair(dice),
                dice.pick(HairCut.SHORT, HairCut.SHORT, HairCut.LONG, HairCut.BUN, HairCut.CURLS, HairCut.NONE),
                headwear,
                Paints.cloth(dice),
                garment,
                cloth,
                lower,
                dice.ink(0x2A2B30, 0x6A4630, 0xE9E4DA, 0x9C3B33),
                dice.chance(0.55) ? Carry.NOTHING : dice.pick(Carry.BACKPACK, Carry.BAG),
                dice.ink(0x8A4B33, 0x2F4858, 0xC98B3A, 0x4E5B45, 0x7C3F5E));
    }

    static Look ofRider(Dice dice) {
        Look base = of(dice);
        Headwear headwear =
                dice.chance(0.7) ? Headwear.HELMET : dice.pick(Headwear.NONE, Headwear.CAP, Headwear.TURBAN);
        Garment garment = dice.pick(Garment.SHIRT, Garment.JACKET);
        return new Look(
                1,
                base.skin,
                base.hair,
                base.cut,
                headwear,
                base.headwearColour,
                garment,
                base.cloth,
                Paints.trousers(dice),
                base.shoes,
                dice.chance(0.3) ? Carry.BACKPACK : Carry.NOTHING,
                base.carryColour);
    }

    /** The same person dressed for rain or snow. */
    Look forBadWeather(boolean cold) {
        Headwear hat = headwear != Headwear.SUNHAT ? headwear : cold ? Headwear.CAP : Headwear.NONE;
        boolean bare = garment == Garment.SHIRT || garment == Garment.DRESS || garment == Garment.SKIRT;
        return new Look(
                size,
                skin,
                hair,
                cut,
                hat,
                headwearColour,
                cold && bare ? Garment.JACKET : garment,
                cloth,
                cold && garment == Garment.SKIRT ? 0x39536B : lower,
                shoes,
                carry,
                carryColour);
    }

    /** A shop-window figure: one pale material instead of skin, no hair, dressed to be sold. */
    static Look ofMannequin(Dice dice) {
        int material = dice.ink(0xEDE8DF, 0xD9D4CC, 0xC9B79A, 0x9FA3A6);
        return new Look(
                1.02,
                material,
                material,
                HairCut.NONE,
                Headwear.NONE,
                material,
                dice.pick(Garment.DRESS, Garment.JACKET, Garment.SKIRT, Garment.SHIRT),
                Paints.cloth(dice),
                Paints.trousers(dice),
                material,
                Carry.NOTHING,
                material);
    }

    boolean longSleeves() {
        return garment == Garment.JACKET || garment == Garment.ROBE;
    }
}
