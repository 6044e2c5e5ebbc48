package dev.touchstone.tier;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import dev.touchstone.credential.HeldPrograms;
import dev.touchstone.skill.LowerBounds;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads what people bring toward the tiers of a ladder: only what it asks for, and for many people at once. */
@Component
class MeritsReader {

    private final HeldPrograms programs;
    private final LowerBounds bounds;
    private final ObjectProvider<LiveRecord> live;

    MeritsReader(HeldPrograms programs, LowerBounds bounds, ObjectProvider<LiveRecord> live) {
        this.programs = programs;
        this.bounds = bounds;
        this.live = live;
    }

    /** @param people some thousands at most */
    Map<PersonId, Merits> of(AgencyId agency, Collection<PersonId> people, Ladder ladder) {
        Map<PersonId, Set<String>> certified = ladder.asksForCertifications() ? programs.of(people) : Map.of();
        Map<PersonId, Map<String, Double>> standings = bounds.of(people, ladder.skills());
        Map<PersonId, Map<String, LiveTally>> tallies = ladder.asksForLiveWork() ? live(agency, people) : Map.of();
        Map<PersonId, Merits> merits = new HashMap<>();
        for (PersonId person : people) {
            merits.put(
                    person,
                    new Merits(
                            certified.getOrDefault(person, Set.of()),
                            standings.getOrDefault(person, Map.of()),
                            tallies.getOrDefault(person, Map.of())));
        }
        return merits;
    }

    private Map<PersonId, Map<String, LiveTally>> live(AgencyId agency, Collection<PersonId> people) {
        LiveRecord record = live.getIfAvailable();
        return record == null ? Map.of() : record.of(agency, people);
    }
}
