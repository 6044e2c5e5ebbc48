package dev.touchstone.home;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.touchstone.agency.LearnerQuery;
import dev.touchstone.agency.Learners;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonCriterion;
import dev.touchstone.base.PersonId;
import dev.touchstone.practice.MissedChecks;
import dev.touchstone.skill.StandingCriteria;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who is stuck. Whether a skill stood still takes a look at four weeks of each standing: for a small agency that is done when it is
 * asked, for a large one what was found is kept for a while. Who is stuck does not change from one minute to the next.
 */
@Component
class StuckMembers {

    /** Up to so many members are looked at each time. */
    private static final int SMALL = 2_000;

    /** What one condition can name; more stuck people than that are looked at each time. */
    private static final int MOST_NAMED = 20_000;

    private static final int AGENCIES = 200;

    private final Learners learners;
    private final MissedChecks missedChecks;
    private final WantedLevels wanted;
    private final Clock clock;
    private final LoadingCache<Asked, List<UUID>> still;

    private record Asked(AgencyId agency, LocalDate today) {}

    StuckMembers(Learners learners, MissedChecks missedChecks, WantedLevels wanted, Clock clock) {
        this.learners = learners;
        this.missedChecks = missedChecks;
        this.wanted = wanted;
        this.clock = clock;
        this.still = Caffeine.newBuilder()
                .maximumSize(AGENCIES)
                .refreshAfterWrite(Duration.ofMinutes(10))
                .expireAfterAccess(Duration.ofHours(2))
                .build(this::look);
    }

    PersonCriterion criterion(AgencyId agency, LocalDate today) {
        return PersonCriterion.any(List.of(missedChecks.criterion(clock.instant()), still(agency, today)));
    }

    private PersonCriterion still(AgencyId agency, LocalDate today) {
        if (learners.count(LearnerQuery.all(agency)) <= SMALL) {
            return live(today);
        }
        List<UUID> found = still.get(new Asked(agency, today));
        if (found.size() > MOST_NAMED) {
            return live(today);
        }
        return found.isEmpty()
                ? PersonCriterion.any(List.of())
                : new PersonCriterion("{person} in (:still)", Map.of("still", found));
    }

    private PersonCriterion live(LocalDate today) {
        return StandingCriteria.still(wanted.levels(), today);
    }

    private List<UUID> look(Asked asked) {
        LearnerQuery query = LearnerQuery.all(asked.agency()).and(live(asked.today()));
        return learners.page(query, 0, MOST_NAMED + 1).stream()
                .flatMap(row -> row.person().stream())
                .map(PersonId::value)
                .toList();
    }
}
