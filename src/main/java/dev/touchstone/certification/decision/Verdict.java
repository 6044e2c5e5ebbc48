package dev.touchstone.certification.decision;

/** Where a sitting stands after its answers so far. */
public sealed interface Verdict {

    /** One more item. */
    record GoOn() implements Verdict {}

    /**
     * Over.
     *
     * @param sure whether the rule was sure; else the items ran out and the estimate decided
     */
    record Decided(boolean passed, boolean sure) implements Verdict {}

    /** Over without a decision: the program leaves it open, or the bank has fewer items left than a decision takes. */
    record NotYet() implements Verdict {}
}
