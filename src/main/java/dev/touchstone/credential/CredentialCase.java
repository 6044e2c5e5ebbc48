package dev.touchstone.credential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A credential as those who decide see it.
 *
 * @param own whether it is the reader's own, who then decides nothing
 * @param version to be handed in with a decision, so that nobody decides on what they have not seen
 * @param warnings the latest first
 * @param history the earliest first
 */
public record CredentialCase(
        CredentialRow row,
        Optional<Instant> validFrom,
        Result result,
        boolean own,
        int version,
        List<WarningRow> warnings,
        List<HistoryRow> history) {

    /**
     * One thing that was done.
     *
     * @param by the name; empty for what happened by itself, and for who was erased
     * @param words what was said, as far as it is still there
     */
    public record HistoryRow(Instant at, Optional<String> by, String deed, Optional<String> words) {}
}
