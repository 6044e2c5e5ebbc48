package dev.touchstone.skill;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One learner's standing in one skill, as it is on the day of asking: what was forgotten since the last answer widens it.
 *
 * @param skill slug
 * @param mean on the scale of abilities
 * @param error standard error, above 0
 * @param answers how many count
 * @param level slug of the level shown; empty below the first
 * @param lastDay the learner's day of the last answer that counts
 */
public record Standing(
        String skill, double mean, double error, long answers, Optional<String> level, LocalDate lastDay) {

    /** Quantile that leaves one in twenty outside on each side: intervals hold nine of ten. */
    public static final double NINE_OF_TEN = 1.6448536269514722;

    /** Lower end of the 90 % interval. */
    public double low() {
        return mean - NINE_OF_TEN * error;
    }

    /** Upper end of the 90 % interval. */
    public double high() {
        return mean + NINE_OF_TEN * error;
    }

    /** The same for people: how many of a hundred middling items. */
    public Share share() {
        return Share.of(mean, low(), high());
    }
}
