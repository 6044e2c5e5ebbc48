package dev.touchstone.notice;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether and when a person wants to be reminded.
 *
 * @param hour of their own day
 * @param reachable false while there is no confirmed address to write to
 */
public record ReminderChoice(boolean wanted, int hour, boolean reachable) {

    /** The hours that can be chosen: none of the quiet ones. */
    public static List<Integer> hours() {
        return IntStream.range(QuietHours.END.getHour(), QuietHours.BEGIN.getHour())
                .boxed()
                .toList();
    }
}
