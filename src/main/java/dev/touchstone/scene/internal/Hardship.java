package dev.touchstone.scene.internal;

import dev.touchstone.scene.Difficulty;
import dev.touchstone.scene.Feature;
import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.Setting;
import java.util.ArrayList;
import java.util.List;

/** What makes a scene harder without being asked for: things behind others, and things that the frame cuts. */
final class Hardship {

    private Hardship() {}

    static List<Feature> of(SceneSpec spec, Dice dice) {
        // Streets were drawn before there was any, and published pictures stay what they are.
        if (spec.setting() == Setting.STREET || spec.difficulty() == Difficulty.EASY) {
            return List.of();
        }
        boolean hard = spec.difficulty() == Difficulty.HARD;
        List<Feature> extras = new ArrayList<>();
        if (dice.chance(hard ? 0.8 : 0.3)) {
            extras.add(Feature.HIDDEN);
        }
        if (dice.chance(hard ? 0.7 : 0.25)) {
            extras.add(Feature.TRUNCATED);
        }
        return extras;
    }
}
