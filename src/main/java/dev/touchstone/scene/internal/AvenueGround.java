package dev.touchstone.scene.internal;

/**
 * The ground of a street seen along its length, in metres.
 *
 * @param middle world x of the middle of the road
 * @param road   half its width
 * @param walk   width of a pavement
 * @param zebra  where the crossing begins, or negative if there is none
 */
record AvenueGround(double middle, double road, double walk, double zebra) {

    static AvenueGround of(Dice dice) {
        return new AvenueGround(
                dice.between(-1.8, 1.8),
                dice.between(5.4, 6.6),
                dice.between(3.2, 4.6),
                dice.chance(0.65) ? dice.between(8.5, 13) : -99);
    }

    boolean hasZebra() {
        return zebra > 0;
    }

    /** From the middle of the road to the houses. */
    double wall() {
        return road + walk;
    }
}
