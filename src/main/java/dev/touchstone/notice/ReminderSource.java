package dev.touchstone.notice;

import dev.touchstone.base.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** Knows what a person has to review. A module above this one implements it; without any, nobody is reminded. */
public interface ReminderSource {

    /**
     * What waits for a review.
     *
     * @param items at least one
     * @param minutes about how long it takes, at least one
     */
    record Due(int items, int minutes) {}

    /**
     * What is due; empty if nothing is.
     *
     * @param today the day it is where the person lives
     */
    Optional<Due> due(PersonId person, LocalDate today);
}
