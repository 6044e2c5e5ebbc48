package dev.touchstone.credential;

import dev.touchstone.base.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What modules above may know of a credential that was issued.
 *
 * @param program the slug
 * @param issuedAt to the second
 * @param expiryTold how many days before the end its holder was last told of it; 0 for not yet
 * @param expiryToldAt when that was
 */
public record IssuedCredential(
        UUID id,
        PersonId holder,
        CredentialNumber number,
        String program,
        Instant issuedAt,
        Instant validUntil,
        int expiryTold,
        Optional<Instant> expiryToldAt) {}
