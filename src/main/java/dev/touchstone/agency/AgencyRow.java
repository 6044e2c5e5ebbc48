package dev.touchstone.agency;

import dev.touchstone.base.AgencyId;

/**
 * What anybody may know of an agency.
 *
 * @param slug names it in addresses, for good
 */
public record AgencyRow(AgencyId id, String slug, String name) {}
