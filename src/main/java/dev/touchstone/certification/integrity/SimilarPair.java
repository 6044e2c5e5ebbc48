package dev.touchstone.certification.integrity;

import dev.touchstone.content.ItemId;
import java.util.List;
import java.util.UUID;

/**
 * Two sittings of two people with more equal answers than chance explains.
 *
 * @param shared items that stood in both
 * @param equal answers among those: both right, or both the same wrong one
 * @param wrongTogether items with the same wrong answer
 * @param omega Wollack's index, the larger of the two directions: equal answers beyond the expected ones, in deviations
 * @param omegaChance how likely at least so many are, the other's answers given; twice the smaller of the two directions
 * @param gbtChance how likely at least so many are, neither's answers given
 * @param adjusted twice the smaller of both chances after Benjamini and Hochberg, over all pairs that were compared
 */
public record SimilarPair(
        UUID first,
        UUID second,
        int shared,
        int equal,
        List<ItemId> wrongTogether,
        double omega,
        double omegaChance,
        double gbtChance,
        double adjusted) {

    public SimilarPair {
        wrongTogether = List.copyOf(wrongTogether);
    }

    public boolean holds(UUID sitting) {
        return first.equals(sitting) || second.equals(sitting);
    }
}
