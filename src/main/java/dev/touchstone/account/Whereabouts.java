package dev.touchstone.account;

import jakarta.persistence.Embeddable;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a person's days begin and end, as far as known, and whether they said so themselves. */
@Embeddable
class Whereabouts {

    private @Nullable String timeZone;
    private boolean timeZoneChosen;

    Optional<ZoneId> zone() {
        return TimeZones.named(timeZone);
    }

    /** Whether the person chose the zone, which then holds whatever a browser says. */
    boolean chosen() {
        return timeZoneChosen && zone().isPresent();
    }

    /** What the person's browser says about its zone; a chosen one stays. */
    void seenIn(ZoneId zone) {
        if (!chosen()) {
            timeZone = zone.getId();
            timeZoneChosen = false;
        }
    }

    void choose(ZoneId zone) {
        timeZone = zone.getId();
        timeZoneChosen = true;
    }

    /** From now on browsers say where the person is; until one does, the zone stays. */
    void leaveToBrowser() {
        timeZoneChosen = false;
    }
}
