package dev.touchstone.credential;

import dev.touchstone.content.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A credential as its holder sees it.
 *
 * @param expired whether its time is over, whatever else is true of it
 * @param since from when on it is as it is
 * @param reason why it is as it is, as those who decided wrote it
 * @param shownName what the badge and the public page call the holder; empty for no name
 * @param warnings the latest first
 * @param refreshers rulebooks that changed since the holder proved or read them
 * @param publicPage where anyone can look it up
 * @param renewal where it can be earned again
 */
public record OwnCredential(
        CredentialNumber number,
        String program,
        Text programName,
        Stage stage,
        boolean suspended,
        boolean expired,
        Instant since,
        Optional<String> reason,
        Instant decidedAt,
        Optional<Instant> validFrom,
        Instant validUntil,
        Result result,
        Optional<String> shownName,
        List<WarningRow> warnings,
        List<RefresherRequest> refreshers,
        String publicPage,
        String renewal) {

    /** What the holder may answer now. */
    public Optional<WarningRow> openWarning() {
        return stage == Stage.WARNED || stage == Stage.ANSWERED
                ? warnings.stream().findFirst()
                : Optional.empty();
    }
}
