package dev.touchstone.scene;

import dev.touchstone.scene.internal.Studio;

/** Makes scenes. The same spec and seed always give the same picture bytes and the same geometry. */
public final class Scenes {

    private Scenes() {}

    /**
     * Generates the scene of a spec and a seed. It shows every feature the spec requires, and its objects keep clear of
     * the thresholds in {@link Thresholds}.
     *
     * @throws IllegalStateException if no scene with the required features was found in the bounded number of tries
     */
    public static Scene generate(SceneSpec spec, long seed) {
        return Studio.make(spec, seed);
    }
}
