package dev.touchstone.tier;

import dev.touchstone.base.PersonId;
import dev.touchstone.content.Text;
import java.util.List;
import java.util.Optional;

/**
 * Who would hold which tier under another ladder, if it held now.
 *
 * @param counts by tier: those of the new ladder, then those that only people still hold
 * @param members active learners
 * @param moves those for whom something changes, at most {@link #MOST}: who rises first, then who keeps more than is due
 * @param moving how many there are in all
 */
public record TierPreview(List<Count> counts, long members, List<Move> moves, long moving) {

    public static final int MOST = 2000;

    /**
     * How many hold a tier.
     *
     * @param keeping how many of those after keep it although less would be due
     */
    public record Count(String slug, Text name, long before, long after, long keeping) {}

    /**
     * One for whom something changes.
     *
     * @param before slug of what is held now; empty while no ladder holds @param after slug of what would be held
     * @param less whether evidence and ladder alone would give less; then they keep what they hold
     */
    public record Move(PersonId person, Optional<String> before, String after, boolean less, Kind kind) {}

    public enum Kind {
        RISES,
        /** Holds nothing now, since no ladder holds. */
        FIRST,
        /** The same tier, paid better. */
        PAID_BETTER,
        /** Less would be due, in rank or pay; nobody takes it but a named person. */
        KEEPS
    }
}
