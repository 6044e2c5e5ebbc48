package dev.touchstone.credential;

import dev.touchstone.content.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * A credential in the list of those who decide.
 *
 * @param holder the name; empty for who was erased
 * @param answerBy until when its holder may answer undisturbed
 * @param decidable whether somebody may decide now
 */
public record CredentialRow(
        CredentialNumber number,
        String program,
        Text programName,
        Optional<String> holder,
        Stage stage,
        boolean suspended,
        boolean expired,
        Instant since,
        Optional<String> reason,
        Optional<Instant> answerBy,
        boolean decidable,
        Instant validUntil) {}
