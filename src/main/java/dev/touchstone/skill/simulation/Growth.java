package dev.touchstone.skill.simulation;

/**
 * The true ability of a simulated learner in one skill. Practice brings it nearer to what the learner can reach, by a share of
 * what is missing: much where much is missing. A day without practice takes a small share of what was gained.
 */
final class Growth {

    /** Answers after which 63 % of what was missing is there, were nothing forgotten. */
    private static final double TIME_CONSTANT = 60;

    /** Of what was gained, lost on a day without practice. */
    private static final double FORGOTTEN = 0.01;

    /** Of the random walk, each answer. */
    private static final double WANDER = 0.03;

    /** What there is at least to gain. */
    private static final double LEAST_GAIN = 0.2;

    private final double start;
    private final double reach;
    private final Draws draws;
    private double ability;

    /**
     * @param start ability before any practice
     * @param reach ability that practice leads to; at least a little above the start
     */
    Growth(double start, double reach, Draws draws) {
        this.start = start;
        this.reach = Math.max(reach, start + LEAST_GAIN);
        this.draws = draws;
        ability = start;
    }

    double ability() {
        return ability;
    }

    void practised() {
        ability += Math.max(0, reach - ability) / TIME_CONSTANT + draws.normal(0, WANDER);
    }

    void rested() {
        ability -= FORGOTTEN * Math.max(0, ability - start);
    }
}
