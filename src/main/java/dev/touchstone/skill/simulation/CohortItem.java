package dev.touchstone.skill.simulation;

import dev.touchstone.skill.irt.ItemCurve;

/**
 * An item of the cohort's course: one of four options (c = .25) scored 0 or 1, or partial credit without a blind guess.
 *
 * @param curve how it is
 * @param guessed how its author believes it is: one of three difficulties
 */
record CohortItem(ItemCurve curve, ItemCurve guessed) {

    private static final double HARDEST = 2;
    private static final double BLIND_GUESS = 0.25;

    /** Of partial credit around its expectation. */
    private static final double PRECISION = 6;

    /** Standard deviation of an author's error, before it is rounded to easy (−1), middle (0) or hard (1). */
    private static final double AUTHORS_ERROR = 0.7;

    static CohortItem drawn(Draws draws) {
        double discrimination = StrictMath.exp(draws.normal(StrictMath.log(1.1), 0.3));
        double difficulty = draws.between(-HARDEST, HARDEST);
        double guess = draws.happens(0.5) ? BLIND_GUESS : 0;
        double seen = difficulty + draws.normal(0, AUTHORS_ERROR);
        return new CohortItem(
                new ItemCurve(discrimination, difficulty, guess),
                new ItemCurve(1, Math.clamp(StrictMath.rint(seen), -1, 1), guess));
    }

    double answeredWith(double ability, Draws draws) {
        double expected = curve.expected(ability);
        return partial() ? draws.beta(expected, PRECISION) : draws.happens(expected) ? 1 : 0;
    }

    /** How many right-or-wrong answers one at this item is worth: 1 / dispersion. */
    double weight() {
        return partial() ? 1 + PRECISION : 1;
    }

    private boolean partial() {
        return curve.guess() == 0;
    }
}
