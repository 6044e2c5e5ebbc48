package dev.touchstone.tier;

import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The ladder of an agency with its history.
 *
 * @param role of whoever looks
 * @param ladder what holds now, else what will, else the example
 * @param force which of them it is
 * @param latest what was saved last, whether it holds yet or not, else the example
 * @param number of the latest; 0 for the example
 * @param versions the latest first; none while none was saved
 */
public record LadderState(
        AgencyRow agency,
        AgencyRole role,
        Ladder ladder,
        LadderForce force,
        Ladder latest,
        int number,
        List<Version> versions) {

    /** @param by the name; empty for who was erased since */
    public record Version(
            int number,
            Ladder ladder,
            String reason,
            Optional<String> by,
            Instant savedAt,
            Instant from,
            Phase phase) {}

    public enum Phase {
        /** Its day has not come. */
        WAITS,
        HOLDS,
        /** Held, and was followed by another. */
        PAST,
        /** Another was saved before its day came. */
        GIVEN_UP
    }
}
