package dev.touchstone.webhook;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Something that happened to a person and that their agencies may hear of.
 *
 * @param key names it for good: one endpoint is told of it once
 * @param agency whose business it is; empty for every agency of the person
 * @param data what a message says of it, beside agency and member, in this order
 */
record Fact(
        MessageType type,
        String key,
        Instant at,
        PersonId person,
        Optional<AgencyId> agency,
        SequencedMap<String, Object> data) {}
