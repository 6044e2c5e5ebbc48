package dev.touchstone.scene.internal;

import dev.touchstone.scene.Feature;
import dev.touchstone.scene.SceneSpec;
import java.util.Set;

/**
 * The ground of a street seen across, in metres.
 *
 * @param wallZ    distance of the house fronts
 * @param farKerb  distance of the far kerb
 * @param noseIn   whether cars park at a right angle to the road
 * @param gap      whether a side street opens between gapLeft and gapRight
 * @param zebra    world x of the middle of a crossing, or 99 and more if there is none
 */
record FrontageGround(
        double wallZ, double farKerb, boolean noseIn, boolean gap, double gapLeft, double gapRight, double zebra) {

    static final double NEAR_KERB = 5.7;

    static FrontageGround of(SceneSpec spec, Camera camera, Dice dice) {
        Set<Feature> features = spec.features();
        double wallZ = dice.between(17.5, 20);
        double farKerb = wallZ - dice.between(3.4, 4.2);
        boolean vehicleFront = features.contains(Feature.MIRRORS) || features.contains(Feature.ANTENNA);
        return new FrontageGround(
                wallZ,
                farKerb,
                vehicleFront || dice.chance(0.45),
                features.contains(Feature.TINY) || dice.chance(0.4),
                -dice.between(3, 5.5),
                dice.between(3, 5.5),
                dice.chance(0.5) ? camera.worldX(spec.width() * dice.between(0.2, 0.8), farKerb) : 999);
    }

    boolean hasZebra() {
        return zebra < 99;
    }

    /** Whether something as wide as a shop window at x stands before a house, not in the side street. */
    boolean isOnHouse(double x) {
        return !gap || x + 2.2 < gapLeft || x - 2.2 > gapRight;
    }

    /** Whether a car parked nose in at x would stand in the side street or on the crossing. */
    boolean isKeptFree(double x) {
        return gap && x > gapLeft && x < gapRight || Math.abs(x - zebra) < 2.9;
    }
}
