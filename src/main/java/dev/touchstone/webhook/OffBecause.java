package dev.touchstone.webhook;

/** Why an endpoint gets no messages. */
public enum OffBecause {
    /** Somebody of the agency switched it off. */
    SWITCHED_OFF,
    /** It answered with 410: it wants no more. */
    GONE
}
