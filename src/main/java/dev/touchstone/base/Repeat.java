package dev.touchstone.base;

import java.util.UUID;

/** Whether a write was sent before under the key that its caller gave it. */
public sealed interface Repeat {

    /** It is the first; whoever carries it out keeps the reply under the claim, or gives the claim back. */
    record First(UUID claim) implements Repeat {}

    /** It was carried out and answered. */
    record Answered(Reply reply) implements Repeat {}

    /** The key was given to another request. */
    record Another() implements Repeat {}

    /** It is being carried out right now. */
    record Running() implements Repeat {}

    /** It was begun long ago and never answered: nobody knows whether it was carried out. */
    record Unknown() implements Repeat {}
}
