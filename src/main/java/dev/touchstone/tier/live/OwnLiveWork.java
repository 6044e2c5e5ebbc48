package dev.touchstone.tier.live;

import dev.touchstone.agency.Agencies;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Skill;
import dev.touchstone.skill.Standing;
import dev.touchstone.skill.Standings;
import dev.touchstone.tier.live.trust.LiveWeek;
import dev.touchstone.tier.live.trust.WorkStanding;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What agencies reported of one's own live work, those too that one has left. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class OwnLiveWork {

    private final LiveWeeks weeks;
    private final LiveRows rows;
    private final Agencies agencies;
    private final Standings standings;
    private final Curriculum curriculum;
    private final CurrentPerson me;
    private final Clock clock;

    OwnLiveWork(
            LiveWeeks weeks,
            LiveRows rows,
            Agencies agencies,
            Standings standings,
            Curriculum curriculum,
            CurrentPerson me,
            Clock clock) {
        this.weeks = weeks;
        this.rows = rows;
        this.agencies = agencies;
        this.standings = standings;
        this.curriculum = curriculum;
        this.me = me;
        this.clock = clock;
    }

    /** By agency and skill. */
    public List<OwnLive> mine() {
        Map<String, Standing> practice =
                standings.of(me.id()).stream().collect(Collectors.toMap(Standing::skill, Function.identity()));
        return weeks.of(me.id(), LiveWeek.first(clock.instant())).entrySet().stream()
                .flatMap(agency -> of(agency.getKey(), agency.getValue(), practice))
                .toList();
    }

    /** What agencies corrected, the latest first. */
    public List<OwnCorrection> corrections() {
        PersonId person = me.id();
        return rows.corrections(person, 20).stream()
                .flatMap(found -> agencies
                        .find(found.agency())
                        .map(agency -> new OwnCorrection(agency.name(), LiveAnswerRow.of(found.answer(), false)))
                        .stream())
                .toList();
    }

    private Stream<OwnLive> of(AgencyId id, Map<String, List<LiveWeek>> skills, Map<String, Standing> practice) {
        return agencies.find(id).stream()
                .flatMap(agency -> skills.entrySet().stream()
                        .filter(skill -> known(skill.getKey()).isPresent())
                        .map(skill -> {
                            Optional<Standing> standing = Optional.ofNullable(practice.get(skill.getKey()));
                            return new OwnLive(
                                    agency,
                                    skill.getKey(),
                                    LiveSums.sum(skill.getValue()),
                                    standing,
                                    together(skill.getKey(), standing, skill.getValue()));
                        }));
    }

    /** Who has not practised is taken for a newcomer. */
    private WorkStanding together(String skill, Optional<Standing> standing, List<LiveWeek> sums) {
        return WorkStanding.of(
                standing.map(Standing::mean).orElse(0.0),
                standing.map(Standing::error).orElse(1.0),
                sums,
                slug -> known(skill).stream()
                        .flatMap(known -> known.levels().stream())
                        .filter(level -> level.slug().equals(slug))
                        .mapToDouble(Skill.Level::threshold)
                        .findFirst()
                        .orElse(Double.NaN));
    }

    private Optional<Skill> known(String slug) {
        return curriculum.skills().stream()
                .filter(skill -> skill.slug().equals(slug))
                .findFirst();
    }
}
