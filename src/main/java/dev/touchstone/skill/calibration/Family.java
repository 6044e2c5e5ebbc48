package dev.touchstone.skill.calibration;

/**
 * Items that share their parameters, as known before anybody answered.
 *
 * @param guess expected score of a blind guess, the mean over the items; 0 to below 1
 * @param difficulty what its author expects, on the scale of abilities
 */
public record Family(double guess, double difficulty) {

    public Family {
        if (!(guess >= 0 && guess < 1) || !(Math.abs(difficulty) <= Estimates.HARDEST)) {
            throw new IllegalArgumentException("No family has guess " + guess + " and difficulty " + difficulty
                    + "; guess is from 0 to below 1, difficulty within ±" + Estimates.HARDEST + ".");
        }
    }
}
