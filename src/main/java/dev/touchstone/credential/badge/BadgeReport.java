package dev.touchstone.credential.badge;

import java.util.List;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param steps every one, in order, those not reached too
 * @param about what the badge says of itself; there as soon as it has the form of a badge, which alone is no reason to believe it
 */
public record BadgeReport(List<CheckStep> steps, Optional<About> about) {

    public BadgeReport {
        steps = List.copyOf(steps);
    }

    /**
     * What a badge says of itself.
     *
     * @param number by which people name the credential; empty on badges of others
     * @param validUntil as it stands there; empty if it never ends
     */
    public record About(
            String id, String number, String achievement, String issuer, String validFrom, String validUntil) {}

    /** True only if every single step is passed. */
    public boolean valid() {
        return steps.size() == CheckStep.Name.values().length && steps.stream().allMatch(CheckStep::passed);
    }

    public CheckStep step(CheckStep.Name name) {
        return steps.get(name.ordinal());
    }
}
