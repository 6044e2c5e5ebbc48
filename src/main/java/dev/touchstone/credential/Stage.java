package dev.touchstone.credential;

/** Where a credential is in its due process. */
public enum Stage {
    /** The holder has to say that they want it. */
    AWAITING_CLAIM,
    /** An examiner has to look at it. */
    AWAITING_REVIEW,
    /** An examiner did not issue it, and said why. For ever. */
    DECLINED,
    ACTIVE,
    /** The holder was told what is held against it, and may answer. */
    WARNED,
    /** The holder has answered. */
    ANSWERED,
    /** It does not count until somebody lifts that. */
    SUSPENDED,
    /** It counts no more. For ever. */
    REVOKED;

    /** Whether there is a credential that the public can see. */
    public boolean issued() {
        return this != AWAITING_CLAIM && this != AWAITING_REVIEW && this != DECLINED;
    }

    /** Whether a named person has yet to decide. */
    public boolean open() {
        return this == AWAITING_REVIEW || this == WARNED || this == ANSWERED;
    }
}
