package dev.touchstone.certification;

import java.util.Set;

/** Where a sitting is on its one way from the door to the decision. */
public enum SittingState {
    /** The rules were read and accepted; the clock does not run yet. */
    CREATED,
    /** Items are asked; the clock runs unless it is paused. */
    STARTED,
    /** No more answers are taken. */
    SUBMITTED,
    /** A named person looks at it before it is decided. */
    UNDER_REVIEW,
    /** Passed or not yet; from here on only the due process of a credential changes what it means. */
    DECIDED,
    /** Does not count, as after a fault of ours; a named person says why. */
    VOIDED;

    /** Where it may go from here; nowhere back. */
    Set<SittingState> next() {
        return switch (this) {
            case CREATED -> Set.of(STARTED, VOIDED);
            case STARTED -> Set.of(SUBMITTED, VOIDED);
            case SUBMITTED -> Set.of(UNDER_REVIEW, DECIDED, VOIDED);
            case UNDER_REVIEW -> Set.of(DECIDED, VOIDED);
            case DECIDED, VOIDED -> Set.of();
        };
    }

    /** Whether the candidate can still do something in it. */
    public boolean isOpen() {
        return this == CREATED || this == STARTED;
    }

    /** The state itself. @throws IllegalStateException when it cannot follow on this one */
    SittingState then(SittingState following) {
        if (!next().contains(following)) {
            throw new IllegalStateException("A sitting that is " + this + " cannot become " + following + ".");
        }
        return following;
    }
}
