package dev.touchstone.credential.badge;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything a badge says, before it is signed.
 *
 * @param id of the credential
 * @param number by which people name the credential
 * @param base where this installation is reached, such as {@code https://training.example}
 * @param subject a random id made for this credential alone, so that two badges of one person cannot be tied together
 * @param holderName only if the holder wants it in
 * @param validUntil after {@code validFrom}; seconds count, fractions are dropped
 * @param statusIndex the place of the credential in both status lists
 */
public record BadgeFacts(
        UUID id,
        String number,
        URI base,
        UUID subject,
        Optional<String> holderName,
        AchievementFacts achievement,
        Instant validFrom,
        Instant validUntil,
        ResultFacts result,
        int statusIndex) {

    public BadgeFacts {
        require(id, "an id");
        require(number, "a number");
        require(base, "the address of the installation");
        require(subject, "a subject");
        require(validFrom, "the day it begins to hold");
        require(validUntil, "the day it ends");
        if (statusIndex < 0 || statusIndex >= StatusBits.LENGTH) {
            throw new UnsoundBadge("A place in the status lists is from 0 to " + (StatusBits.LENGTH - 1) + ", not "
                    + statusIndex + ".");
        }
    }

    private static void require(@Nullable Object part, String name) {
        if (Objects.isNull(part)) {
            throw new UnsoundBadge("A badge needs " + name + ".");
        }
    }
}
