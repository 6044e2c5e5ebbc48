package dev.touchstone.tier.live;

import dev.touchstone.tier.live.trust.RightShare;

/** Live answers of all members of an agency in one skill. @param right sum of their scores */
public record SkillSum(String skill, long answers, double right) {

    public RightShare share() {
        return RightShare.of(answers, right);
    }
}
