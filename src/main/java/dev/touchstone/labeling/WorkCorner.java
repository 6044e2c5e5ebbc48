package dev.touchstone.labeling;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What a module above puts into a player: the time that counts, in its corner, and what has to be known before the start. */
public interface WorkCorner {

    /** @param going whether time may count now; asked each time the page says that somebody is active */
    WorkChip chip(Work work, BooleanSupplier going);

    /** What the person behind the request has to know. */
    Optional<WorkNotice> notice(Work work);
}
