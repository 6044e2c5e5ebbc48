package dev.touchstone.tier;

import dev.touchstone.base.AgencyId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which ladder holds where. An agency that never saved one has promised nothing: by the reference ladder nobody holds anything. */
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

    /** A ladder to be read, and whether it holds. */
    record Shown(Ladder ladder, LadderForce force) {}

    /** What holds now; empty while the agency has no rates. */
    Optional<Numbered> inForce(AgencyId agency) {
        return versions.findFirstByAgencyAndEffectiveFromLessThanEqualOrderByNumberDesc(agency.value(), clock.instant())
                .map(LadderBook::numbered);
    }

    /** What was saved last, whether it holds yet or not, else the reference ladder: what a change begins with. */
    Numbered latest(AgencyId agency) {
        return versions.findFirstByAgencyOrderByNumberDesc(agency.value())
                .map(LadderBook::numbered)
                .orElseGet(() -> new Numbered(reference.ladder(), 0));
    }

    /** What holds now, else what will, else the example. */
    Shown shown(AgencyId agency) {
        return inForce(agency)
                .map(holding -> new Shown(holding.ladder(), LadderForce.HOLDS))
                .orElseGet(() -> {
                    Numbered latest = latest(agency);
                    return latest.number() == 0 ? example() : new Shown(latest.ladder(), LadderForce.WAITS);
                });
    }

    Shown example() {
        return new Shown(reference.ladder(), LadderForce.EXAMPLE);
    }

    private static Numbered numbered(LadderVersion version) {
        return new Numbered(version.ladder(), version.number());
    }
}
