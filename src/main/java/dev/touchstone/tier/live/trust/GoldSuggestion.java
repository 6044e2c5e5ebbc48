package dev.touchstone.tier.live.trust;

/**
 * How much of somebody's live work should be hidden gold.
 *
 * @param share of tasks, {@link GoldSchedule#FLOOR} to {@link GoldSchedule#MOST}
 * @param errs how often they err at most, as far as their answers tell; with 95 % certainty
 */
public record GoldSuggestion(double share, Why why, double errs) {

    /** What decided. */
    public enum Why {
        /** Their work looks as if it had fallen below the bar. */
        FALLEN,
        /** There are hardly any answers to go by, or none that still tell anything. */
        NEW,
        /** What is known does not tell them from somebody below the bar. */
        UNSURE,
        /** They missed one lately, so it does not go as low as it could. */
        MISSED,
        /** Nobody has checked for weeks, so what is known counts less. */
        LONG_AGO,
        /** As little as there should ever be. */
        LEAST,
        /** So much finds a drop in time. */
        EARNED
    }

    /** One task in so many, for people and tools; at least as much as the share. */
    public int oneIn() {
        return (int) Math.floor(1 / share + 1e-9);
    }
}
