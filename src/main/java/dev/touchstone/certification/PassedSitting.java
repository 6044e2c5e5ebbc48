package dev.touchstone.certification;

import dev.touchstone.base.PersonId;
import dev.touchstone.certification.decision.ShareEstimate;
import dev.touchstone.content.Program;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A sitting that earned its candidate a credential.
 *
 * @param share of the whole bank, with its interval and the bar
 * @param items that were answered
 * @param rulebooks that were asked about, each with its version, such as {@code street-a 1.0}
 */
public record PassedSitting(
        UUID sitting,
        PersonId person,
        Program program,
        Instant decidedAt,
        ShareEstimate share,
        int items,
        List<String> rulebooks) {}
