package dev.touchstone.content.preference;

import dev.touchstone.content.ItemId;

/**
 * Says that an item shows an earlier pair of answers once more, changed in one way that must not change the verdict.
 *
 * @param of the earlier item
 */
public record Mirror(ItemId of, How how) {

    /** What was changed. Each change is a trap of its own. */
    public enum How {
        /** The two answers changed places. */
        SWAPPED,
        /** One answer was made longer and says nothing more. */
        PADDED,
        /** One answer flatters and says nothing more. */
        FLATTERED
    }
}
