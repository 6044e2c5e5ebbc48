package dev.touchstone.tier;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An agency reported gold-checked answers of these people, or corrected one. Heard after the commit; hearing it twice must
 * change nothing.
 *
 * @param people whose sums changed: those of one batch, each once
 */
public record LiveWorkReported(UUID agency, Set<UUID> people, Instant at) {

    public LiveWorkReported {
        people = Set.copyOf(people);
    }
}
