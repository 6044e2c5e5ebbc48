package dev.touchstone.agency;

import java.time.Instant;

/**
 * An agency one belongs to.
 *
 * @param pays whether it is the one that pays one's training
 * @param since when one joined
 */
public record OwnMembership(MemberId id, AgencyRow agency, AgencyRole role, String team, boolean pays, Instant since) {}
