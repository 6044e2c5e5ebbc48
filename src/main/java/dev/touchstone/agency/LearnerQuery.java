package dev.touchstone.agency;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonCriterion;
import dev.touchstone.base.PersonOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of an agency's active learners are wanted, and in which order.
 *
 * @param text part of a name, an address or a reference; empty for everybody
 * @param team its name; empty for every team
 * @param criteria all of which they meet, as other modules word them
 */
public record LearnerQuery(
        AgencyId agency, String text, Optional<String> team, List<PersonCriterion> criteria, Sort sort) {

    public LearnerQuery {
        criteria = List.copyOf(criteria);
    }

    /** Everybody, by name. */
    public static LearnerQuery all(AgencyId agency) {
        return new LearnerQuery(agency, "", Optional.empty(), List.of(), new Sort.Name(false));
    }

    /** The same people with one condition more. */
    public LearnerQuery and(PersonCriterion criterion) {
        List<PersonCriterion> more = new ArrayList<>(criteria);
        more.add(criterion);
        return new LearnerQuery(agency, text, team, more, sort);
    }

    /** The order of the list; whoever has no value comes last, equal ones by name. */
    public sealed interface Sort {

        boolean descending();

        record Name(boolean descending) implements Sort {}

        record Team(boolean descending) implements Sort {}

        record By(PersonOrder order, boolean descending) implements Sort {}
    }
}
