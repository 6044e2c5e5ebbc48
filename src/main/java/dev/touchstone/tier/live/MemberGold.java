package dev.touchstone.tier.live;

import dev.touchstone.agency.MemberRow;
import dev.touchstone.tier.live.trust.GoldSuggestion;
import dev.touchstone.tier.live.trust.RightShare;
import java.util.List;

/** How often to check a member's live work, for each skill they were checked in. */
public record MemberGold(MemberRow member, List<SkillGold> skills) {

    public MemberGold {
        skills = List.copyOf(skills);
    }

    /** @param skill slug @param sum of the answers that count */
    public record SkillGold(String skill, LiveSum sum, GoldSuggestion gold) {

        public RightShare share() {
            return RightShare.of(sum.answers(), sum.right());
        }
    }
}
