package dev.touchstone.agency.web;

import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.ListedMember;
import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.MemberState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as the agency knows them.
 *
 * @param id names them in this agency alone
 * @param reference the agency's own name for them
 * @param since when they came into this state
 * @param mailedAt when the invitation was last sent
 */
record MemberBody(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable String reference,
        String team,
        AgencyRole role,
        MemberState state,
        Instant since,
        @Nullable Instant mailedAt) {

    static MemberBody of(ListedMember listed) {
        MemberRow member = listed.member();
        return new MemberBody(
                member.id().value(),
                member.name(),
                member.email().orElse(null),
                member.reference().orElse(null),
                member.team(),
                member.role(),
                member.state(),
                member.since(),
                listed.mailedAt().orElse(null));
    }
}
