package dev.touchstone.agency;

import java.util.Optional;

/**
 * Which members a list shows.
 *
 * @param text part of a name, an address or a reference, in capitals or not; empty for all
 * @param team as the agency calls it; empty for all
 * @param invited those who are asked, or those who belong; empty for both
 */
public record MemberFilter(String text, String team, Optional<AgencyRole> role, Optional<Boolean> invited) {

    public static final MemberFilter ALL = new MemberFilter("", "", Optional.empty(), Optional.empty());
}
