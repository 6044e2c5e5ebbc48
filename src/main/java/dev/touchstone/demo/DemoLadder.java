package dev.touchstone.demo;

import dev.touchstone.agency.AgencyRow;
import dev.touchstone.tier.LadderChange;
import dev.touchstone.tier.LadderDesk;
import dev.touchstone.tier.LadderDraft;
import dev.touchstone.tier.LadderReading;
import dev.touchstone.tier.LadderState;
import dev.touchstone.tier.TierDraft;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample agency's own ladder: the reference ladder, a little better paid. */
@Component
@Profile("demo")
class DemoLadder {

    private static final Map<String, String> HOURLY = Map.of(
            "trainee", "12.50",
            "entry", "15.50",
            "skilled", "19.00",
            "evaluator", "23.00",
            "reviewer", "29.00");

    private final LadderDesk desk;
    private final Clock clock;

    DemoLadder(LadderDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Acts as somebody who manages the agency. */
    void saveFor(AgencyRow agency) {
        LadderState state = desk.open(agency.slug());
        LadderDraft reference = LadderDraft.of(state.latest());
        LadderDraft own = new LadderDraft(
                reference.currency(),
                reference.tiers().stream().map(DemoLadder::paid).toList());
        if (desk.read(own) instanceof LadderReading.Sound(var ladder)) {
            LadderChange change = new LadderChange("Our rates from this autumn on.", clock.instant());
            desk.save(agency.slug(), ladder, change, state.number());
        }
    }

    private static TierDraft paid(TierDraft tier) {
        return new TierDraft(
                tier.slug(),
                tier.name(),
                tier.unlocks(),
                HOURLY.getOrDefault(tier.slug(), tier.amount()),
                tier.requirements());
    }
}
