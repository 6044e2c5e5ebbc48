package dev.touchstone.credential;

import java.util.List;
import java.util.Optional;

/**
 * What a check of a badge found.
 *
 * @param steps every one, in order
 * @param about what the badge says of itself; missing if it has not the form of one
 */
public record CheckedBadge(List<Step> steps, Optional<About> about) {

    public enum Outcome {
        PASSED,
        FAILED,
        /** No reason to trust the badge, nor to distrust it. */
        UNKNOWN
    }

    /** @param title what was looked at @param text how it went and why */
    public record Step(Outcome outcome, String title, String text) {}

    /** @param number of a credential that we did issue */
    public record About(String achievement, String issuer, Optional<CredentialNumber> number) {}

    /** Passed only if every single step is; failed as soon as one is. */
    public Outcome outcome() {
        if (steps.stream().anyMatch(step -> step.outcome() == Outcome.FAILED)) {
            return Outcome.FAILED;
        }
        return steps.stream().allMatch(step -> step.outcome() == Outcome.PASSED) ? Outcome.PASSED : Outcome.UNKNOWN;
    }
}
