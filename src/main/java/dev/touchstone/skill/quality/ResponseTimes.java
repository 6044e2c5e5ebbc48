package dev.touchstone.skill.quality;

import java.util.OptionalDouble;

/**
 * Answers too fast to have been thought about. An answer is rapid below a tenth of the item's mean time, and never from 10 seconds
 * on (NT10). The effort of a person is the share of answers that are not; below {@link #LEAST} it is worth a look.
 *
 * <p>Source: Wise and Kong, Response time effort, Applied Measurement in Education 18 (2005); Wise and Ma, Setting response time
 * thresholds for a CAT item pool: the normative threshold method (2012).
 */
public final class ResponseTimes {

    /** Effort below this is worth a look. */
    public static final double LEAST = 0.9;

    private static final double SHARE = 0.1;
    private static final double SECONDS = 10;

    private ResponseTimes() {}

    /**
     * Seconds below which an answer is rapid.
     *
     * @param mean seconds that the item takes on average, 0 or more
     */
    public static double threshold(double mean) {
        refuseNoTime(mean);
        return Math.min(SECONDS, SHARE * mean);
    }

    /**
     * @param seconds of one answer, 0 or more
     * @param mean seconds that the item takes on average, 0 or more
     */
    public static boolean rapid(double seconds, double mean) {
        refuseNoTime(seconds);
        return seconds < threshold(mean);
    }

    /**
     * Share of a person's answers that are not rapid, 0 to 1.
     *
     * @param seconds of each answer
     * @param means of the items in the same order
     * @return empty without answers
     * @throws IllegalArgumentException when the arrays differ in length or hold something that is no time
     */
    public static OptionalDouble effort(double[] seconds, double[] means) {
        if (seconds.length != means.length) {
            throw new IllegalArgumentException(
                    "There are " + seconds.length + " times, but " + means.length + " means.");
        }
        int thought = 0;
        for (int i = 0; i < seconds.length; i++) {
            thought += rapid(seconds[i], means[i]) ? 0 : 1;
        }
        return seconds.length == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) thought / seconds.length);
    }

    private static void refuseNoTime(double seconds) {
        if (!(seconds >= 0 && Double.isFinite(seconds))) {
            throw new IllegalArgumentException("A time is 0 seconds or more, not " + seconds + ".");
        }
    }
}
