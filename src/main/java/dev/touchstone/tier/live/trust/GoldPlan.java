package dev.touchstone.tier.live.trust;

/**
 * How many tasks have to be hidden gold for a drop to be found: the smallest share at which, over so many tasks, more misses than
 * a limit are as likely as wanted for who errs too often, and as unlikely as wanted for who errs as before. Two-point plans of
 * acceptance sampling (Guenther 1969, Journal of Quality Technology 1, 105–110), with the misses among T tasks, each gold by
 * chance, binomial (T, share · errors).
 */
final class GoldPlan {

    /** Tasks within which a drop is to be found. */
    static final int TASKS = 500;

    /** How likely it is found in them. */
    static final double POWER = 0.9;

    /** How likely somebody is taken for fallen in them who is not. */
    static final double FALSE_ALARM = 0.05;

    private GoldPlan() {}

    /**
     * @param errs how often somebody errs, at most
     * @param tooMuch the share of errors to be found
     * @param most what is not worth more
     * @return share of tasks, at most {@code most}
     */
    static double share(double errs, double tooMuch, double most) {
        if (errs >= tooMuch) {
            return most;
        }
        int limit = 0;
        double share = finding(limit, tooMuch, most);
        while (share < most && 1 - atMost(limit, share * errs) > FALSE_ALARM) {
            limit++;
            share = finding(limit, tooMuch, most);
        }
        return share;
    }

    /** The smallest share at which more than so many misses are likely enough. */
    private static double finding(int limit, double tooMuch, double most) {
        if (atMost(limit, most * tooMuch) > 1 - POWER) {
            return most;
        }
        double low = 0;
        double high = most;
        for (int halved = 0; halved < 40; halved++) {
            double middle = (low + high) / 2;
            if (atMost(limit, middle * tooMuch) > 1 - POWER) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** How likely there are at most so many misses. @param chance of a miss at one task */
    static double atMost(int limit, double chance) {
        double term = StrictMath.pow(1 - chance, TASKS);
        double sum = term;
        for (int misses = 1; misses <= limit; misses++) {
            term *= (TASKS - misses + 1) / (double) misses * chance / (1 - chance);
            sum += term;
        }
        return Math.min(1, sum);
    }
}
