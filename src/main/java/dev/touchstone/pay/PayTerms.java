package dev.touchstone.pay;

import dev.touchstone.base.AgencyId;
import java.util.UUID;

/**
 * Who pays somebody's time, and how much: as it was when the time began.
 *
 * @param member the membership, by which the agency knows the person
 * @param memberName what the agency called them then
 * @param tier slug of the tier they held
 */
public record PayTerms(AgencyId agency, UUID member, String memberName, String tier, HourlyRate rate) {}
