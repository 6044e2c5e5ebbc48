package dev.touchstone.skill.forecast;

/**
 * How somebody has practised a skill within the last {@link #WINDOW} days.
 *
 * @param days with an answer, 0 to {@link #WINDOW}
 * @param answers on such a day, on average; above 0 where there was one
 */
public record Pace(int days, double answers) {

    /** Days that are looked back. */
    public static final int WINDOW = 14;

    /** Nobody's habits are known from two weeks alone: half a day of practice more and half a day of rest (Jeffreys). */
    private static final double UNSURE = 0.5;

    public Pace {
        if (days < 0 || days > WINDOW || answers < 0 || !Double.isFinite(answers)) {
            throw new IllegalArgumentException(
                    "Nobody practises " + answers + " answers on " + days + " days of " + WINDOW);
        }
    }

    /**
     * On how many of the days ahead there will be practice: a quantile of the beta-binomial that follows from the days looked back.
     *
     * @param ahead how many days, 0 or more
     * @param share of what may come that lies below, above 0 and below 1
     */
    int daysOf(int ahead, double share) {
        double a = days + UNSURE;
        double b = WINDOW - days + UNSURE;
        // Of no practice at all: Γ(b + n)Γ(a + b) / (Γ(b)Γ(a + b + n)); each further day follows from the one before.
        double mass = 1;
        for (int day = 0; day < ahead; day++) {
            mass *= (b + day) / (a + b + day);
        }
        double below = mass;
        int practised = 0;
        while (below < share && practised < ahead) {
            mass *= (ahead - practised) * (a + practised) / ((practised + 1) * (b + ahead - practised - 1));
            below += mass;
            practised++;
        }
        return practised;
    }
}
