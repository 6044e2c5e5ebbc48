package dev.touchstone.tier.live.web;

import dev.touchstone.tier.live.MemberGold;
import dev.touchstone.tier.live.trust.RightShare;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How often to check one member, as it goes out. @param reference the agency's own name for them */
record GoldBody(UUID member, @Nullable String reference, List<SkillBody> skills) {

    /**
     * @param answers that count
     * @param right share of them, with its 90 % interval
     * @param gold share of tasks that should be hidden gold
     * @param oneIn the same as one task in so many
     * @param because what decided: fallen, new, unsure, missed, long-ago, least or earned
     */
    record SkillBody(String skill, long answers, RightShare right, double gold, int oneIn, String because) {

        static SkillBody of(MemberGold.SkillGold skill) {
            return new SkillBody(
                    skill.skill(),
                    skill.sum().answers(),
                    skill.share(),
                    skill.gold().share(),
                    skill.gold().oneIn(),
                    skill.gold().why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    static GoldBody of(MemberGold gold) {
        return new GoldBody(
                gold.member().id().value(),
                gold.member().reference().orElse(null),
                gold.skills().stream().map(SkillBody::of).toList());
    }
}
