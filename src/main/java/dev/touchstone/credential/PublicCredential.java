package dev.touchstone.credential;

import dev.touchstone.content.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * What anyone may know who has the number, and nothing else: no person, no sitting, no reason.
 *
 * @param program slug
 * @param holderName only when the holder wants it there
 * @param statusSince from when on it has that status
 */
public record PublicCredential(
        CredentialNumber number,
        String program,
        Text programName,
        Optional<String> holderName,
        CredentialStatus status,
        Instant statusSince,
        Instant validFrom,
        Instant validUntil,
        Result result) {}
