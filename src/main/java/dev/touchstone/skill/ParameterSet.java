package dev.touchstone.skill;

import dev.touchstone.skill.irt.ItemCurve;
import java.util.Map;
import java.util.UUID;

/** The item parameters of one calibration, by family. @param version 0 for none yet */
record ParameterSet(int version, Map<UUID, Parameters> byFamily) {

    static final ParameterSet NONE = new ParameterSet(0, Map.of());

    /** The guess is the one input that must leave room above it. */
    private static final double MOST_GUESS = 0.95;

    /** @param weight how many right-or-wrong answers an answer to the family is worth, 1 to 8 */
    record Parameters(double discrimination, double difficulty, double weight) {}

    /** What an answer to an item of the family is measured with; one that was not calibrated has the author's difficulty. */
    Measure measure(UUID family, double authorsDifficulty, double guess) {
        Parameters known = byFamily.get(family);
        double chance = Math.clamp(guess, 0, MOST_GUESS);
        return known == null
                ? new Measure(new ItemCurve(1, authorsDifficulty, chance), 1, 0)
                : new Measure(
                        new ItemCurve(known.discrimination(), known.difficulty(), chance), known.weight(), version);
    }
}
