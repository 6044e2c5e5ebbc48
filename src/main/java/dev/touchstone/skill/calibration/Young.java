package dev.touchstone.skill.calibration;

/**
 * What holds of a family until it has answers enough.
 *
 * @param difficulty answers from which a family has a difficulty and a weight of its own; below, it keeps its author's difficulty
 *     and weight 1
 * @param discrimination answers from which it has a discrimination of its own
 * @param slope the discrimination until then, above 0
 */
public record Young(int difficulty, int discrimination, double slope) {

    public static final Young USUAL = new Young(30, 30, 1);

    public Young {
        if (!(slope >= Estimates.FLATTEST && slope <= Estimates.STEEPEST)) {
            throw new IllegalArgumentException("A discrimination is from " + Estimates.FLATTEST + " to "
                    + Estimates.STEEPEST + ", not " + slope + ".");
        }
    }
}
