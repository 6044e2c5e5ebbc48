package dev.touchstone.agency;

/** Where somebody stands with an agency. */
public enum MemberState {
    /** Asked, and has not answered. */
    INVITED,
    ACTIVE,
    /** Left by themselves. */
    LEFT,
    /** Taken out by a manager, or no longer invited. */
    REMOVED
}
