package dev.touchstone.credential;

import dev.touchstone.content.Text;
import java.time.Instant;

/**
 * What somebody holds, for those it matters to: what the public may know, without the name.
 *
 * @param program slug
 * @param since when the status began
 */
public record HeldCredential(
        CredentialNumber number,
        String program,
        Text programName,
        CredentialStatus status,
        Instant since,
        Instant validFrom,
        Instant validUntil,
        Result result) {}
