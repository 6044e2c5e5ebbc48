package dev.touchstone.credential;

/** What has to happen between passing and holding the credential. */
public enum IssuePolicy {
    /** Nothing. */
    AUTOMATIC,
    /** The holder says that they want it. */
    ON_CLAIM,
    /** An examiner looks at it. */
    ON_REVIEW
}
