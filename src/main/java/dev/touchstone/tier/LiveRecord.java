package dev.touchstone.tier;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import java.util.Collection;
import java.util.Map;

/** What agencies have reported of live work. A bean of it is looked for; without one nobody has a live answer. */
public interface LiveRecord {

    /** The gold-checked answers of these people in that agency by skill; who has none may be missing. */
    Map<PersonId, Map<String, LiveTally>> of(AgencyId agency, Collection<PersonId> people);
}
