package dev.touchstone.credential.badge;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a badge says.
 *
 * @param base the address of this installation, without a slash at the end
 * @param subject stands for the holder in this one badge
 * @param holderName only when the holder wants it there
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
        int statusIndex) {}
