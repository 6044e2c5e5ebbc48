package dev.touchstone.tier;

/** Whether anybody is paid by a ladder that is shown. */
public enum LadderForce {
    /** The agency saved it, and its day has come. */
    HOLDS,
    /** The agency saved it for a later day, and none of its own holds until then. */
    WAITS,
    /** It is the reference ladder: nobody promised it, and nobody is paid by it. */
    EXAMPLE
}
