package dev.touchstone.tier;

import java.util.List;

/** What a written ladder turns out to be: one, or what keeps it from being one. */
public sealed interface LadderReading {

    record Sound(Ladder ladder) implements LadderReading {}

    record Faulty(List<Fault> faults) implements LadderReading {}

    /**
     * One thing to mend.
     *
     * @param tier place in the list, from 0; −1 for the ladder as a whole
     * @param requirement place in the tier, from 0; −1 for the tier itself
     */
    record Fault(int tier, int requirement, Part part, Why why) {}

    /** The field that is wrong. */
    enum Part {
        LADDER,
        CURRENCY,
        NAME,
        UNLOCKS,
        AMOUNT,
        REQUIREMENTS,
        PROGRAMS,
        NUMBER,
        SKILL,
        SHARE
    }

    enum Why {
        /** There are no tiers, or too many of something. */
        COUNT,
        MISSING,
        TOO_LONG,
        /** Two tiers have it. */
        TWICE,
        /** No amount of that currency. */
        AMOUNT,
        /** Less than the tier below pays. */
        PAYS_LESS,
        /** The lowest tier asks for something. */
        LOWEST_ASKS,
        /** A higher tier asks for nothing. */
        ASKS_NOTHING,
        UNKNOWN,
        OUT_OF_RANGE
    }
}
