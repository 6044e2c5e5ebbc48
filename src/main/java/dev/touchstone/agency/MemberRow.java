package dev.touchstone.agency;

import dev.touchstone.base.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A member as their agency knows them.
 *
 * @param person empty for who is invited, also after they left: they have not agreed to be seen
 * @param email empty for who was erased
 * @param reference the agency's own name for them, such as a staff number
 * @param team as the agency calls it; may be empty
 * @param since when they came into this state
 */
public record MemberRow(
        MemberId id,
        Optional<PersonId> person,
        String name,
        Optional<String> email,
        Optional<String> reference,
        String team,
        AgencyRole role,
        MemberState state,
        Instant since) {}
