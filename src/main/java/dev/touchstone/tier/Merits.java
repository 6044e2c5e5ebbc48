package dev.touchstone.tier;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody brings toward a tier.
 *
 * @param programs slugs of the certifications of which they hold a valid credential
 * @param bounds lower bound of their standing by skill, as a share of middling items from 0 to 1; skills without an answer are missing
 * @param live their gold-checked answers in live work by skill
 */
public record Merits(Set<String> programs, Map<String, Double> bounds, Map<String, LiveTally> live) {

    public static final Merits NONE = new Merits(Set.of(), Map.of(), Map.of());

    /** In live work. @param skill slug; empty for all skills together */
    LiveTally live(Optional<String> skill) {
        return skill.map(one -> live.getOrDefault(one, LiveTally.NONE))
                .orElseGet(() -> live.values().stream().reduce(LiveTally.NONE, LiveTally::plus));
    }
}
