package dev.touchstone.tier.live;

import dev.touchstone.agency.AgencyRow;
import dev.touchstone.skill.Standing;
import dev.touchstone.tier.live.trust.RightShare;
import dev.touchstone.tier.live.trust.WorkStanding;
import java.util.Optional;

/**
 * What an agency reported of one's own live work in one skill.
 *
 * @param skill slug
 * @param practice the standing by practice alone; empty without an answer in practice
 * @param together what practice and this work say together
 */
public record OwnLive(AgencyRow agency, String skill, LiveSum sum, Optional<Standing> practice, WorkStanding together) {

    public RightShare share() {
        return RightShare.of(sum.answers(), sum.right());
    }
}
