package dev.touchstone.tier;

import dev.touchstone.base.AgencyId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which ladder holds where. */
@Component
class LadderBook {

    private final LadderVersions versions;
    private final ReferenceLadder reference;
    private final Clock clock;

    LadderBook(LadderVersions versions, ReferenceLadder reference, Clock clock) {
        this.versions = versions;
        this.reference = reference;
        this.clock = clock;
    }

    /** @param number of the version; 0 for the reference ladder */
    record Numbered(Ladder ladder, int number) {}

    /** What holds now. */
    Numbered inForce(AgencyId agency) {
        return numbered(versions.findFirstByAgencyAndEffectiveFromLessThanEqualOrderByNumberDesc(
                agency.value(), clock.instant()));
    }

    /** What was saved last, whether it holds yet or not: what a change begins with. */
    Numbered latest(AgencyId agency) {
        return numbered(versions.findFirstByAgencyOrderByNumberDesc(agency.value()));
    }

    private Numbered numbered(Optional<LadderVersion> version) {
        return version.map(one -> new Numbered(one.ladder(), one.number()))
                .orElseGet(() -> new Numbered(reference.ladder(), 0));
    }
}
