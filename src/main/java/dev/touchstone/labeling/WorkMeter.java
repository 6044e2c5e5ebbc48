package dev.touchstone.labeling;

import dev.touchstone.base.PersonId;
import java.time.ZoneId;

/**
 * Hears that somebody is at work, each time the server sees a deed of theirs; a module above measures time by it. Called
 * behind the transaction of the deed, which it must neither slow down nor undo.
 */
public interface WorkMeter {

    /** They do something now. @param zone where their days begin */
    void beat(PersonId person, ZoneId zone, Work work);

    /** They closed it on one device; another, or the same page loaded again, may go on. */
    void leave(PersonId person, Work work);

    /** It stands still now, such as a paused exam. */
    void stop(PersonId person, Work work);
}
