package dev.touchstone.tier.live.trust;

import dev.touchstone.tier.live.trust.GoldSuggestion.Why;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Suggests how much of live work should be hidden gold. It falls as trust grows, and rises with a miss and with time without
 * checks: what is known of the error rate is a beta posterior of the weeks, each counting half after {@link #HALF_LIFE} weeks,
 * and the share is what {@link GoldPlan} needs to find a drop for somebody who errs as often as the upper end of it. Pure.
 */
public final class GoldSchedule {

    /** Never less. */
    public static final double FLOOR = 0.02;

    /** Never more; where everybody begins. */
    public static final double MOST = 0.25;

    /** For two weeks after a miss there is at least so much. */
    static final double AFTER_A_MISS = 0.04;

    static final int HALF_LIFE = 4;
    private static final double FEW = 10;
    private static final double CERTAIN = 0.95;
    private static final int LATELY = 1;
    private static final int LONG_AGO = 4;
    private static final double A_MISS = 0.5;

    private GoldSchedule() {}

    /**
     * @param weeks of one member in one skill, in any order
     * @param thisWeek its Monday
     */
    public static GoldSuggestion suggest(List<LiveWeek> weeks, LocalDate thisWeek, Bar bar) {
        double right = 0;
        double wrong = 0;
        double lately = 0;
        long since = Long.MAX_VALUE;
        for (LiveWeek week : weeks) {
            long age = Math.max(0, ChronoUnit.WEEKS.between(week.monday(), thisWeek));
            double counts = StrictMath.pow(0.5, (double) age / HALF_LIFE);
            right += counts * week.right();
            wrong += counts * week.wrong();
            lately += age <= LATELY ? week.wrong() : 0;
            since = Math.min(since, age);
        }
        double errs = new Beta(0.5 + wrong, 0.5 + right).quantile(CERTAIN);
        if (LiveWatch.fallen(weeks, bar)) {
            return new GoldSuggestion(MOST, Why.FALLEN, errs);
        }
        double needed = GoldPlan.share(errs, bar.tooMuch(), MOST);
        double least = lately >= A_MISS ? AFTER_A_MISS : FLOOR;
        return new GoldSuggestion(Math.max(needed, least), why(needed, least, right + wrong, since >= LONG_AGO), errs);
    }

    private static Why why(double needed, double least, double answers, boolean longAgo) {
        if (needed >= MOST) {
            return answers < FEW ? Why.NEW : Why.UNSURE;
        }
        if (longAgo) {
            return Why.LONG_AGO;
        }
        if (needed >= least) {
            return Why.EARNED;
        }
        return least > FLOOR ? Why.MISSED : Why.LEAST;
    }
}
