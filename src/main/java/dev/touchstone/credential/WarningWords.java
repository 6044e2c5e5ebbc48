package dev.touchstone.credential;

import dev.touchstone.base.Refused;
import java.util.List;

/** What a holder is told: why there is a doubt, and point by point what it rests on. */
public record WarningWords(String reason, List<String> points) {

    public static final int LONGEST_REASON = 1000;
    public static final int LONGEST_POINT = 150;
    public static final int MOST_POINTS = 10;

    /** @throws Refused when there is no reason, or too much of anything */
    public WarningWords {
        reason = reason(reason);
        points = points.stream()
                .map(point -> readable(point).replaceAll("\\s+", " "))
                .filter(point -> !point.isEmpty())
                .toList();
        if (points.size() > MOST_POINTS || points.stream().anyMatch(point -> point.length() > LONGEST_POINT)) {
            throw new Refused(
                    422,
                    "points",
                    "Give at most " + MOST_POINTS + " points of at most " + LONGEST_POINT + " characters, one a line.");
        }
    }

    /** A reason as it is kept. @throws Refused when it is missing or too long */
    static String reason(String typed) {
        String reason = readable(typed);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new Refused(422, "reason", "Give a reason of 1 to " + LONGEST_REASON + " characters.");
        }
        return reason;
    }

    /** Without what nobody sees and some databases cannot keep. */
    static String readable(String typed) {
        return typed.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }
}
