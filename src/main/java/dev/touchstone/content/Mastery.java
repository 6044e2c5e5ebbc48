package dev.touchstone.content;

/**
 * When the check at the end of a lesson says that it has been learned.
 *
 * @param right how many answers of the check must be right
 * @param of how many items the check has
 * @param hardest how many of its hardest items have to be right as well; 0 asks for none
 */
public record Mastery(int right, int of, int hardest) {

    /** The score, 0 to 1, from which on an answer of a check counts as right. */
    public static final double RIGHT_FROM = 0.8;
}
