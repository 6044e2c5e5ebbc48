package dev.touchstone.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Today's review.
 *
 * @param asked what it asks, in order; empty when nothing is due
 * @param due how many of these are due today; the rest comes a little early, to fill five minutes
 * @param minutes about how long it takes
 * @param begun whether it was begun today and waits to be finished
 * @param next when the next thing is due, where nothing is due now; empty before anything was learned
 */
public record ReviewPlan(List<AskedAgain> asked, int due, int minutes, boolean begun, Optional<LocalDate> next) {

    public boolean isEmpty() {
        return asked.isEmpty();
    }
}
