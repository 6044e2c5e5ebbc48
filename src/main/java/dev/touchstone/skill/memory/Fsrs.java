package dev.touchstone.skill.memory;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.pow;

/**
 * The spaced-repetition scheduler FSRS-6 (open-spaced-repetition, 2025), its formulas alone. A rating is 1 again, 2 hard, 3 good or
 * 4 easy. All of it is computed with {@link StrictMath}, so that every machine gets the same digits.
 */
final class Fsrs {

    static final int AGAIN = 1;
    static final int HARD = 2;
    static final int GOOD = 3;
    static final int EASY = 4;

    /** With the weights that fit most people, the defaults of FSRS-6. */
    static final Fsrs USUAL = new Fsrs(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    /** Below it a stability would hardly recover; the reference programs hold it there too. */
    private static final double LEAST_STABILITY = 0.001;

    private final double[] w;
    private final double factor;

    /** @param weights w0 to w20 */
    private Fsrs(double... weights) {
        this.w = weights.clone();
        this.factor = pow(0.9, -1 / w[20]) - 1;
    }

    /** The probability of recall that many days after the last review, 0 to 1. */
    double retrievability(double stability, long days) {
        return pow(1 + factor * days / stability, -w[20]);
    }

    /**
     * Days until the probability of recall has fallen to {@code retention}, rounded.
     *
     * @param retention above 0, below 1
     * @param longest at least 1
     * @return 1 to {@code longest}
     */
    int interval(double stability, double retention, int longest) {
        return (int) Math.clamp(Math.round(stability * reach(retention)), 1L, (long) longest);
    }

    /** After how many times the stability the probability of recall has fallen to {@code retention}. */
    double reach(double retention) {
        return (pow(retention, -1 / w[20]) - 1) / factor;
    }

    /** After the first time. */
    Memory first(int rating) {
        return new Memory(w[rating - 1], clip(firstDifficulty(rating)));
    }

    /**
     * After one more time.
     *
     * @param days since the time before, 0 for the same day
     */
    Memory again(Memory before, long days, int rating) {
        double stability = days <= 0
                ? sameDay(before.stability(), rating)
                : rating == AGAIN ? lapsed(before, days) : recalled(before, days, rating);
        return new Memory(Math.max(LEAST_STABILITY, stability), difficulty(before.difficulty(), rating));
    }

    private double firstDifficulty(int rating) {
        return w[4] - exp(w[5] * (rating - 1)) + 1;
    }

    private double difficulty(double before, int rating) {
        double moved = before - w[6] * (rating - 3) * (10 - before) / 9;
        return clip(w[7] * firstDifficulty(EASY) + (1 - w[7]) * moved);
    }

    private double recalled(Memory before, long days, int rating) {
        double growth = exp(w[8])
                * (11 - before.difficulty())
                * pow(before.stability(), -w[9])
                * (exp(w[10] * (1 - retrievability(before.stability(), days))) - 1)
                * (rating == HARD ? w[15] : 1)
                * (rating == EASY ? w[16] : 1);
        return before.stability() * (1 + growth);
    }

    private double lapsed(Memory before, long days) {
        double left = w[11]
                * pow(before.difficulty(), -w[12])
                * (pow(before.stability() + 1, w[13]) - 1)
                * exp(w[14] * (1 - retrievability(before.stability(), days)));
        return Math.min(left, before.stability() / exp(w[17] * w[18]));
    }

    private double sameDay(double before, int rating) {
        double increase = exp(w[17] * (rating - 3 + w[18])) * pow(before, -w[19]);
        return before * (rating == AGAIN ? increase : Math.max(1, increase));
    }

    private static double clip(double difficulty) {
        return Math.clamp(difficulty, 1, 10);
    }
}
