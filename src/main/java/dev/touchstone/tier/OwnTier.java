package dev.touchstone.tier;

import dev.touchstone.agency.AgencyRow;
import java.util.List;
import java.util.Optional;

/**
 * The tier that one holds, and the way to the others.
 *
 * @param agency empty for the example of those who belong to none
 * @param held empty where no ladder holds
 * @param rank of the tier held; 0 without one
 * @param ladder of the agency, or the example while it has none
 * @param force whether anybody is paid by it
 * @param steps the tiers above the one held, the next first
 * @param lowering the latest warning, if there ever was one
 */
public record OwnTier(
        Optional<AgencyRow> agency,
        Optional<HeldTier> held,
        int rank,
        Ladder ladder,
        LadderForce force,
        List<Step> steps,
        Optional<LoweringRow> lowering) {

    /** A tier that one does not hold. @param missing empty when it is given as soon as the ladder holds and somebody looks */
    public record Step(int rank, Tier tier, List<Missing> missing) {}

    /** The next tier up; empty at the top. */
    public Optional<Step> next() {
        return steps.stream().findFirst();
    }
}
