package dev.touchstone.tier;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody came to hold another tier.
 *
 * @param holding identity of the event
 * @param before slug of the tier held before; empty for who held none
 * @param tier slug of the tier held since then
 * @param name as the tier was called when it was given
 * @param lowered whether a named manager decided that it is less
 */
public record TierChange(
        UUID holding,
        AgencyId agency,
        PersonId person,
        Optional<String> before,
        String tier,
        String name,
        int rank,
        Rate rate,
        boolean lowered,
        Instant since) {}
