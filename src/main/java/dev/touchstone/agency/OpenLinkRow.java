package dev.touchstone.agency;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An open link as a list shows it; the link itself is shown once, when it is made.
 *
 * @param hint how it ends
 * @param gone why nobody can join by it any more
 */
public record OpenLinkRow(
        UUID id,
        AgencyRole role,
        String team,
        String hint,
        Instant madeAt,
        Instant expiresAt,
        int places,
        int taken,
        Optional<JoinOffer.Reason> gone) {}
