package dev.touchstone.tier;

import java.util.List;
import java.util.Optional;

/** What somebody lacks toward one requirement, for saying it in words. */
public sealed interface Missing {

    /** @param more how many certifications @param open slugs of the programs they can come from */
    record Certifications(int more, List<String> open) implements Missing {}

    /**
     * @param skill slug
     * @param has the lower bound in whole hundredths, rounded down; empty before the first answer
     * @param least the lower bound that is asked for
     */
    record Standing(String skill, Optional<Integer> has, int least) implements Missing {}

    /**
     * @param more how many answers are lacking; 0 when there are enough
     * @param share hundredths that are right, when that is below what is asked for
     * @param asked what is asked for
     */
    record LiveWork(long more, Optional<Integer> share, Requirement.Live asked) implements Missing {}
}
