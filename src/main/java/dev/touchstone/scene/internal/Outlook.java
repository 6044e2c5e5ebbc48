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
        return new Outlook(spec.width(), spec.height(), camera, light, quarter, trees, dice.seed());
    }
}
