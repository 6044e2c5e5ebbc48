package dev.touchstone.certification.decision;

/**
 * When a sitting ends, and how.
 *
 * @param cut the ability from which on somebody passes
 * @param fewest items before anything is decided, 1 or more
 * @param most items, after which {@link Undecided} holds
 * @param sure how likely the ability must lie above the cut, or below it, for a decision before that; above .5 and below 1
 */
public record ExamRule(double cut, int fewest, int most, double sure, Undecided undecided) {

    private static final int USUAL_FEWEST = 10;
    private static final int USUAL_MOST = 50;
    private static final double USUALLY_SURE = 0.95;

    public ExamRule {
        if (!Double.isFinite(cut) || fewest < 1 || most < fewest || !(sure > 0.5 && sure < 1)) {
            throw new IllegalArgumentException("No exam has the cut " + cut + ", " + fewest + " to " + most
                    + " items and is sure at " + sure
                    + "; it has at least 1 item, at most no fewer than that, and is sure between .5 and 1.");
        }
    }

    /** 10 to 50 items, sure at .95. */
    public static ExamRule usual(double cut, Undecided undecided) {
        return new ExamRule(cut, USUAL_FEWEST, USUAL_MOST, USUALLY_SURE, undecided);
    }

    public ExamRule at(double otherCut) {
        return new ExamRule(otherCut, fewest, most, sure, undecided);
    }
}
