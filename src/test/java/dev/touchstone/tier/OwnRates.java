package dev.touchstone.tier;

import dev.touchstone.agency.AgencyRow;
import java.time.Clock;

/** The ladder of an agency that pays by the tiers and rates of the example. */
public final class OwnRates {

    private OwnRates() {}

    /** Saves the example as it is, as whoever is at the browser. */
    public static void save(AgencyRow agency, LadderDesk desk, Clock clock) {
        LadderState state = desk.open(agency.slug());
        desk.save(
                agency.slug(),
                state.latest(),
                new LadderChange("These are our rates.", clock.instant()),
                state.number());
    }
}
