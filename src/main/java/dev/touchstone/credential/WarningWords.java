package dev.touchstone.credential;

import dev.touchstone.base.Refused;
import dev.touchstone.base.TypedText;
import java.util.List;

/** What a holder is told: why there is a doubt, and point by point what it rests on. */
public record WarningWords(String reason, List<String> points) {

    public static final int LONGEST_REASON = 1000;
    public static final int LONGEST_POINT = 150;
    public static final int MOST_POINTS = 10;

    /** @throws Refused when there is no reason, or too much of anything */
    public WarningWords {
        reason = TypedText.reason(reason, LONGEST_REASON);
        points = points.stream()
                .map(point -> TypedText.readable(point).replaceAll("\\s+", " "))
                .filter(point -> !point.isEmpty())
                .toList();
        if (points.size() > MOST_POINTS || points.stream().anyMatch(point -> point.length() > LONGEST_POINT)) {
            throw new Refused(
                    422,
                    "points",
                    "Give at most " + MOST_POINTS + " points of at most " + LONGEST_POINT + " characters, one a line.");
        }
    }
}
