package dev.touchstone.scene.internal;

import dev.touchstone.scene.SceneSpec;

/**
 * What every street is seen with.
 *
 * @param width    of the picture, px
 * @param height   of the picture, px
 * @param quarter  the sort of houses
 * @param trees    the sort of trees
 * @param scenery  seed of what is painted behind everything
 */
record Outlook(
        int width, int height, Camera camera, Light light, House.Quarter quarter, Trees.Kind trees, long scenery) {

    static Outlook of(SceneSpec spec, Camera camera, Light light, House.Quarter quarter, Trees.Kind trees, Dice dice) {
        Trees.Kind hardy = light.isSnowy() ? trees.inSnow() : trees;
        return new Outlook(spec.width(), spec.height(), camera, light, quarter, hardy, dice.seed());
    }

    /** In any part of the world. */
    static Outlook anywhere(SceneSpec spec, Camera camera, Light light, Dice dice) {
        House.Quarter quarter = dice.pick(House.Quarter.values());
        Trees.Kind trees = quarter == House.Quarter.TROPICAL
                ? Trees.Kind.PALM
                : dice.pick(Trees.Kind.ROUND, Trees.Kind.ROUND, Trees.Kind.BLOSSOM, Trees.Kind.CYPRESS);
        return of(spec, camera, light, quarter, trees, dice);
    }
}
