package dev.touchstone.tier;

import dev.touchstone.agency.MemberRow;
import java.time.Instant;
import java.util.Optional;

/**
 * What one member holds, for their agency.
 *
 * @param name of the tier, as the ladder in force calls it
 * @param less what evidence and ladder alone would give, when it is less in rank or in pay
 * @param lessSince from when on
 * @param lowering the latest warning, if there ever was one
 */
public record HoldingRow(
        MemberRow member,
        HeldTier tier,
        Optional<String> less,
        Optional<Instant> lessSince,
        Optional<LoweringRow> lowering) {}
