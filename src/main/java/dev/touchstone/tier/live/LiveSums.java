package dev.touchstone.tier.live;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import dev.touchstone.tier.LiveRecord;
import dev.touchstone.tier.LiveTally;
import dev.touchstone.tier.live.trust.LiveWeek;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Live answers of the current week and the {@link LiveWeek#BEFORE} before it, from the sums by week. */
@Component
class LiveSums implements LiveRecord {

    private final LiveWeeks weeks;
    private final Clock clock;

    LiveSums(LiveWeeks weeks, Clock clock) {
        this.weeks = weeks;
        this.clock = clock;
    }

    /** Part of a right answer is rounded down, so that nobody is taken for better than they are. */
    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, Map<String, LiveTally>> of(AgencyId agency, Collection<PersonId> people) {
        Map<PersonId, Map<String, LiveTally>> tallies = new LinkedHashMap<>();
        sums(agency, people).forEach((person, skills) -> {
            Map<String, LiveTally> own = new LinkedHashMap<>();
            skills.forEach((skill, sum) ->
                    own.put(skill, new LiveTally(sum.answers(), (long) Math.floor(sum.right()))));
            tallies.put(person, own);
        });
        return tallies;
    }

    /** By skill; who has none is missing. */
    @Transactional(readOnly = true)
    Map<PersonId, Map<String, LiveSum>> sums(AgencyId agency, Collection<PersonId> people) {
        return weeks.sums(agency, people, LiveWeek.first(clock.instant()));
    }

    static LiveSum sum(List<LiveWeek> weeks) {
        return new LiveSum(
                weeks.stream().mapToLong(LiveWeek::answers).sum(),
                (double) weeks.stream().mapToLong(LiveWeek::score).sum() / LiveWeek.WHOLE);
    }
}
