package dev.touchstone.audit;

/** What came of looking at every row of the chain. */
public sealed interface ChainVerdict {

    /**
     * Nothing was changed, taken out or put in.
     *
     * @param erased rows without payload, since the person was erased
     * @param hash of the last row; written down elsewhere, it shows later that the end was not cut off
     */
    record Intact(long rows, long erased, String hash) implements ChainVerdict {}

    /** @param number the first row that is not what it was when it was written */
    record Broken(long number, Flaw flaw) implements ChainVerdict {}

    /** What is wrong with a row. */
    enum Flaw {
        /** There is no such row, though later ones or the head say there was. */
        MISSING,
        /** Its time, deed, subject or place in the chain is another. */
        CHANGED,
        /** Another person is named as the one who did it. */
        OTHER_ACTOR,
        /** Its payload is another. */
        OTHER_PAYLOAD
    }
}
