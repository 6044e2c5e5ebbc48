package dev.touchstone.scene;

import dev.touchstone.scene.internal.FilmStudio;
import dev.touchstone.scene.internal.Studio;
import java.util.List;

/** Makes scenes. The same spec and seed always give the same picture bytes and the same geometry. */
public final class Scenes {

    /** The longest film. */
    public static final int MOST_FRAMES = 12;

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

    /**
     * A short film of one street: 0.4 s lie between two frames, cars follow their lanes, people walk on, each at a steady
     * speed. Things come into the picture, leave it, cross and hide one another; a thing has the same id in every frame in
     * which it can be seen. Things keep clear of the minimum heights and visible shares in {@link Thresholds}, in every
     * frame. Houses stand still behind everything and are not listed.
     *
     * @param spec without features, a dry street; its objects are those that are seen in some frame
     * @param frames 2 to 12
     * @return the frames in order, all of the same spec and seed
     * @throws IllegalArgumentException if the spec asks for features, weather or a setting, or the number of frames is out of range
     * @throws IllegalStateException if no clear film was found in the bounded number of tries
     */
    public static List<Scene> film(SceneSpec spec, long seed, int frames) {
        if (!spec.features().isEmpty()) {
            throw new IllegalArgumentException("features: a film shows whatever moves by; leave them out");
        }
        if (spec.weather() != Weather.DRY || spec.setting() != Setting.STREET) {
            throw new IllegalArgumentException("weather, setting: a film shows a dry street; leave them out");
        }
        if (frames < 2 || frames > MOST_FRAMES) {
            throw new IllegalArgumentException("frames: use 2 to " + MOST_FRAMES + ", not " + frames);
        }
        return FilmStudio.make(spec, seed, frames);
    }
}
