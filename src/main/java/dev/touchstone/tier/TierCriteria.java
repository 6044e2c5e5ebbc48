package dev.touchstone.tier;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonCriterion;
import java.util.Map;

/** What lists of an agency's active members can be filtered by in tiers: the columns of {@link Holding} said in SQL. */
public final class TierCriteria {

    private static final String HOLDS = """
            exists (select 1 from tier_holding h where h.agency_id = :agency and h.person_id = {person} and h.until_at is null""";

    private TierCriteria() {}

    /** Holds that tier now. Who was given none yet holds the lowest. @param ladder in force */
    public static PersonCriterion holding(AgencyId agency, String tier, Ladder ladder) {
        String given = HOLDS + " and h.tier = :tier)";
        return new PersonCriterion(
                ladder.lowest().slug().equals(tier) ? "(" + given + " or not " + HOLDS + "))" : given,
                Map.of("agency", agency.value(), "tier", tier));
    }
}
