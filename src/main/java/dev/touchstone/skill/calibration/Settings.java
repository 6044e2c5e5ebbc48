package dev.touchstone.skill.calibration;

/**
 * How to calibrate.
 *
 * @param nodes number of abilities at which the curves are held against the answers, 3 or more; see {@link Nodes}
 * @param rounds at most so many
 * @param tolerance stop when no log a, no b and neither mean nor deviation of the others moves by more in a round
 * @param threads how many work at once; the result does not depend on it
 */
public record Settings(Priors priors, Young young, int nodes, int rounds, double tolerance, int threads) {

    public static final Settings USUAL = new Settings(Priors.USUAL, Young.USUAL, 61, 500, 1e-4, 2);

    public Settings {
        if (nodes < 3 || rounds < 1 || threads < 1 || !(tolerance > 0)) {
            throw new IllegalArgumentException(
                    "Calibration needs three nodes, a round, a thread and a tolerance above 0.");
        }
    }

    public Settings with(Priors others) {
        return new Settings(others, young, nodes, rounds, tolerance, threads);
    }

    public Settings with(Young others) {
        return new Settings(priors, others, nodes, rounds, tolerance, threads);
    }

    public Settings on(int others) {
        return new Settings(priors, young, nodes, rounds, tolerance, others);
    }

    /** Until the change is that small, or after that many rounds. */
    public Settings until(double change, int atMost) {
        return new Settings(priors, young, nodes, atMost, change, threads);
    }
}
