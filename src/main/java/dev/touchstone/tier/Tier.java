package dev.touchstone.tier;

import dev.touchstone.content.Text;
import java.util.List;
import java.util.Optional;

/**
 * One rung of a ladder. What it lists is all that it asks for.
 *
 * @param slug stays the same when the tier is renamed or moved
 * @param unlocks what somebody who holds it may do
 */
public record Tier(String slug, Text name, Text unlocks, Rate rate, List<Requirement> requirements) {

    public Tier {
        requirements = List.copyOf(requirements);
    }

    /** Empty when all is met. */
    public List<Missing> missing(Merits merits) {
        return requirements.stream()
                .map(requirement -> requirement.missing(merits))
                .flatMap(Optional::stream)
                .toList();
    }
}
