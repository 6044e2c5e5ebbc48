package dev.touchstone.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Who is behind the request that is being served, on a page or over REST. */
public interface CurrentPerson {

    /** The person; someone who has no account becomes a guest, remembered by this browser, on the first call. */
    PersonId id();

    /** The person if there already is one, without making a guest. */
    Optional<PersonId> known();

    /** True when the person has proved who they are with a password or a token; a guest has not. */
    boolean signedIn();

    boolean has(Role role);

    /** Where the person's days begin and end: as their browser says, or as they chose; UTC while neither is known. */
    ZoneId zone();

    /** The person's own day at that moment. */
    default LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }
}
