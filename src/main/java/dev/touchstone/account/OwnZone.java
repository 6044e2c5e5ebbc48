package dev.touchstone.account;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What is stored about the zone of someone with an account.
 *
 * @param chosen the person chose it themselves, so that no browser changes it
 */
record OwnZone(Optional<ZoneId> stored, boolean chosen) {

    static final OwnZone UNKNOWN = new OwnZone(Optional.empty(), false);

    static OwnZone of(Person person) {
        return new OwnZone(person.whereabouts().zone(), person.whereabouts().chosen());
    }

    /** The zone that holds in a browser, or for a program, which says nothing about its own. */
    Optional<ZoneId> in(Optional<ZoneId> browser) {
        return chosen ? stored : browser.or(() -> stored);
    }
}
