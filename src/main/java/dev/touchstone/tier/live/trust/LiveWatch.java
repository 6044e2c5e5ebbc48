package dev.touchstone.tier.live.trust;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks whether somebody's live work has fallen below the bar: a cumulative sum of log likelihood ratios, twice the errors that the
 * bar allows against just those it allows, that never goes below 0 (Page 1954; Wald 1945 for the ratio). It adds up week by
 * week, so that it follows from sums and not from the order in which answers were reported. A signal for a person to look at;
 * nothing follows from it by itself.
 */
public final class LiveWatch {

    /**
     * Where the sum says that it fell. Of people exactly at the bar about one in twenty is named wrongly in a quarter of a year,
     * of those who err half as often next to nobody; see docs/live.md.
     */
    static final double FALLEN = 5;

    private LiveWatch() {}

    /** @param weeks of one member in one skill, in any order */
    public static boolean fallen(List<LiveWeek> weeks, Bar bar) {
        return sum(weeks, bar) >= FALLEN;
    }

    static double sum(List<LiveWeek> weeks, Bar bar) {
        double right = StrictMath.log((1 - bar.tooMuch()) / (1 - bar.allowed()));
        double wrong = StrictMath.log(bar.tooMuch() / bar.allowed());
        Map<LocalDate, Double> byWeek = new TreeMap<>();
        for (LiveWeek week : weeks) {
            byWeek.merge(week.monday(), week.right() * right + week.wrong() * wrong, Double::sum);
        }
        double sum = 0;
        for (double week : byWeek.values()) {
            sum = Math.max(0, sum + week);
        }
        return sum;
    }
}
