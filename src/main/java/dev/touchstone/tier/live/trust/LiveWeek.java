package dev.touchstone.tier.live.trust;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/**
 * What came together of one member in one skill in one week.
 *
 * @param monday of the week, in UTC
 * @param level slug of the level that the tasks were for; empty when the tool did not say
 * @param score sum of the scores, in millionths, so that the sum is the same in whatever order they came
 * @param guess sum of the scores of blind guesses, in millionths
 */
public record LiveWeek(LocalDate monday, String level, long answers, long score, long guess) {

    /** Scores of 1 in millionths. */
    public static final int WHOLE = 1_000_000;

    /** Weeks before the current one that count. Whatever may be reported lies in them. */
    public static final int BEFORE = 13;

    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Monday of the first week that counts. */
    public static LocalDate first(Instant now) {
        return of(now).minusWeeks(BEFORE);
    }

    double right() {
        return (double) score / WHOLE;
    }

    double wrong() {
        return answers - right();
    }

    double meanGuess() {
        return (double) guess / WHOLE / answers;
    }
}
