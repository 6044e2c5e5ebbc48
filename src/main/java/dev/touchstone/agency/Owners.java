package dev.touchstone.agency;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.Refused;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sees to it that an agency always has an owner. */
@Component
class Owners {

    private final Memberships memberships;

    Owners(Memberships memberships) {
        this.memberships = memberships;
    }

    /** Before an owner stops being one, within that transaction; of several at once, each waits for the others. */
    void refuseTheLast(AgencyId agency, MemberId leaving) {
        List<Membership> owners = memberships.lockOwners(agency.value());
        if (owners.stream().allMatch(owner -> owner.id().equals(leaving))) {
            throw new Refused(409, "last-owner", "An agency needs an owner. Make somebody else an owner first.");
        }
    }
}
