package dev.touchstone.tier.live;

import java.util.Optional;

/** One row of a batch as it was sent. */
public sealed interface ReportedRow {

    record Read(ReportedAnswer answer) implements ReportedRow {}

    /** @param problem what is wrong with it and what to send, in plain words */
    record Unreadable(Optional<String> id, String problem) implements ReportedRow {}
}
