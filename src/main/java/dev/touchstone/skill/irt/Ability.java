package dev.touchstone.skill.irt;

/**
 * What is believed of one learner's ability in one skill: a Gaussian. Each answer moves it by one step of a Fisher-scoring
 * filter; time and other answers in between only widen it.
 *
 * @param mean on the scale of abilities, where newcomers have mean 0 and deviation 1
 * @param variance above 0
 */
public record Ability(double mean, double variance) {

    /** What is believed of someone who has answered nothing. */
    public static final Ability PRIOR = new Ability(0, 1);

    private static final double LONGEST_STEP = 1.5;

    public double error() {
        return StrictMath.sqrt(variance);
    }

    /**
     * Abilities move: the longer ago the last answer, the less is known; never less than of a newcomer.
     *
     * @param rate variance gained for each unit of time, 0 or more
     * @param time units of time since the last answer; below 0, as after a clock was set back, it counts as 0
     */
    public Ability after(double rate, double time) {
        double wider = variance + rate * Math.max(0, time);
        return new Ability(mean, Math.min(wider, Math.max(variance, PRIOR.variance)));
    }

    /**
     * What is believed after one answer.
     *
     * @param score 0 to 1
     * @param weight how many right-or-wrong answers this one is worth, 1 to 8
     */
    public Ability answered(ItemCurve item, double weight, double score) {
        double expected = item.expected(mean);
        double spread = expected * (1 - expected);
        double slope = item.slope(mean);
        if (slope == 0 || spread == 0) {
            return this;
        }
        double information = weight * slope * slope / spread;
        double gradient = weight * (score - expected) * slope / spread;
        // 1 / (1 / variance + information), written so that rounding never widens it.
        double narrower = variance / (1 + variance * information);
        double step = Math.clamp(narrower * gradient, -LONGEST_STEP, LONGEST_STEP);
        return new Ability(mean + step, narrower);
    }
}
