package dev.touchstone.skill;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a standing was at the end of one practice day.
 *
 * @param error standard error, above 0
 * @param answers how many counted by then
 * @param level slug of the level shown; empty below the first
 */
public record StandingPoint(LocalDate day, double mean, double error, long answers, Optional<String> level) {

    /** Lower end of the 90 % interval. */
    public double low() {
        return mean - Standing.NINE_OF_TEN * error;
    }

    /** Upper end of the 90 % interval. */
    public double high() {
        return mean + Standing.NINE_OF_TEN * error;
    }

    /** The same for people: how many of a hundred middling items. */
    public Share share() {
        return Share.of(mean, low(), high());
    }
}
