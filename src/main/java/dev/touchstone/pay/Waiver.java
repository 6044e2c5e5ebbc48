package dev.touchstone.pay;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That an agency pays nothing for something, or does so no longer: said by a named person, with a reason that learners read.
 *
 * @param tier whose rate is 0
 * @param thing the lesson or program; empty for all training at that tier
 * @param stands false when it takes an earlier one back
 */
public record Waiver(
        UUID id,
        AgencyId agency,
        String tier,
        Optional<Thing> thing,
        boolean stands,
        String reason,
        PersonId by,
        String byName,
        Instant loggedAt) {}
