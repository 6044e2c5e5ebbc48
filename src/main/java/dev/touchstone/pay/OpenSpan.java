package dev.touchstone.pay;

import dev.touchstone.base.PersonId;
import dev.touchstone.labeling.Work;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A stretch of work that still grows; a person has at most one, on whatever devices.
 *
 * @param terms it is paid by, fixed when it begins
 * @param zone where its person's days begin
 * @param last when something of it was heard last
 * @param left when it was closed on a device; the last beat is then not later
 */
record OpenSpan(
        UUID id,
        PersonId person,
        Work work,
        Optional<PayTerms> terms,
        ZoneId zone,
        Instant start,
        Instant last,
        Optional<Instant> left) {}
