package dev.touchstone.practice;

import java.util.Optional;

/** Knows something that a learner could do next. Sources are beans; the first in their order that has something decides. */
@FunctionalInterface
public interface NextStepSource {

    /**
     * Empty when there is nothing of its kind to do for the learner behind the request.
     *
     * @param review today's, which is worked out once however many sources look at it
     */
    Optional<NextStep> next(ReviewPlan review);
}
