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
    private final ReferenceLadder reference;
    private final Clock clock;

    RateCards(Agencies agencies, LadderVersions versions, ReferenceLadder reference, Clock clock) {
        this.agencies = agencies;
        this.versions = versions;
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * @param agency empty for the example that belongs to nobody
     * @param example whether it is the reference ladder, which the agency has not made its own
     * @param next what holds from a later day on
     */
    public record RateCard(Optional<AgencyRow> agency, Ladder ladder, boolean example, Optional<Next> next) {}

    public record Next(Ladder ladder, Instant from, String reason) {}

    public RateCard reference() {
        return new RateCard(Optional.empty(), reference.ladder(), true, Optional.empty());
    }

    /** @throws NotFound when there is no such agency */
    @Transactional(readOnly = true)
    public RateCard of(String slug) {
        AgencyRow agency = agencies.bySlug(slug).orElseThrow(() -> new NotFound("There is no such agency."));
        Instant now = clock.instant();
        Optional<LadderVersion> inForce = versions.findFirstByAgencyAndEffectiveFromLessThanEqualOrderByNumberDesc(
                agency.id().value(), now);
        Optional<Next> next = versions.findFirstByAgencyOrderByNumberDesc(
                        agency.id().value())
                .filter(latest -> latest.effectiveFrom().isAfter(now))
                .map(latest -> new Next(latest.ladder(), latest.effectiveFrom(), latest.reason()));
        return new RateCard(
                Optional.of(agency),
                inForce.map(LadderVersion::ladder).orElseGet(reference::ladder),
                inForce.isEmpty(),
                next);
    }
}
