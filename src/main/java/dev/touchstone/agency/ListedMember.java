package dev.touchstone.agency;

import java.time.Instant;
import java.util.Optional;

/**
 * A member in a list.
 *
 * @param mailedAt when the invitation was last sent; empty for who joined without one, and while none was sent
 * @param expired whether the invitation can no longer be accepted
 */
public record ListedMember(MemberRow member, Optional<Instant> mailedAt, boolean expired) {

    public MemberId id() {
        return member.id();
    }
}
