package dev.touchstone.tier;

import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.base.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What work pays, for anyone to read before they sign up or join. */
@Service
@PreAuthorize("permitAll()")
public class RateCards {

    private final Agencies agencies;
    private final LadderVersions versions;
    private final LadderBook ladders;
    private final Clock clock;

    RateCards(Agencies agencies, LadderVersions versions, LadderBook ladders, Clock clock) {
        this.agencies = agencies;
        this.versions = versions;
        this.ladders = ladders;
        this.clock = clock;
    }

    /**
     * @param agency empty for the example that belongs to nobody
     * @param ladder what holds now, else what will, else the example
     * @param force which of them it is
     * @param next what holds from a later day on
     */
    public record RateCard(Optional<AgencyRow> agency, Ladder ladder, LadderForce force, Optional<Next> next) {}

    public record Next(Ladder ladder, Instant from, String reason) {}

    public RateCard reference() {
        LadderBook.Shown example = ladders.example();
        return new RateCard(Optional.empty(), example.ladder(), example.force(), Optional.empty());
    }

    /** @throws NotFound when there is no such agency */
    @Transactional(readOnly = true)
    public RateCard of(String slug) {
        AgencyRow agency = agencies.bySlug(slug).orElseThrow(() -> new NotFound("There is no such agency."));
        Instant now = clock.instant();
        LadderBook.Shown shown = ladders.shown(agency.id());
        Optional<Next> next = versions.findFirstByAgencyOrderByNumberDesc(
                        agency.id().value())
                .filter(latest -> latest.effectiveFrom().isAfter(now))
                .map(latest -> new Next(latest.ladder(), latest.effectiveFrom(), latest.reason()));
        return new RateCard(Optional.of(agency), shown.ladder(), shown.force(), next);
    }
}
