package dev.touchstone.skill;

import dev.touchstone.base.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How good people are at least, read for many at once. */
@Service
public class LowerBounds {

    private final StandingRows rows;
    private final Clock clock;

    LowerBounds(StandingRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The lower end of the 90 % interval as a share of middling items from 0 to 1, by skill. What was forgotten by today, in
     * UTC, has lowered it. Who has no answer in a skill has no bound there.
     *
     * @param people at most some thousands
     * @param skills slugs
     */
    @Transactional(readOnly = true)
    public Map<PersonId, Map<String, Double>> of(Collection<PersonId> people, Collection<String> skills) {
        Map<PersonId, Map<String, Double>> bounds = new HashMap<>();
        if (people.isEmpty() || skills.isEmpty()) {
            return bounds;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        rows.abilities(people.stream().map(PersonId::value).toList(), skills, today)
                .forEach((key, ability) -> bounds.computeIfAbsent(new PersonId(key.person()), first -> new HashMap<>())
                        .put(key.skill(), Share.at(ability.mean() - Standing.NINE_OF_TEN * ability.error())));
        return bounds;
    }
}
