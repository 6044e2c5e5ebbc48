package dev.touchstone.webhook;

import java.time.Instant;
import java.util.List;

/**
 * Knows what happened in one part of the house. It tells {@link FanOut} of each fact after the commit that made it one, and can say
 * again what happened: a server may go down between a commit and what follows from it.
 */
interface FactSource {

    /** What happened then or later. Naming more does no harm. */
    List<Fact> since(Instant moment);
}
