package dev.touchstone.skill;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Skill;
import dev.touchstone.skill.irt.Ability;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How good somebody is at what, with honest error bars. Skills that left the course are kept and not shown. */
@Service
@PermitAll
public class Standings {

    private final StandingBook book;
    private final StandingDays days;
    private final Curriculum curriculum;
    private final CurrentPerson me;
    private final Clock clock;

    Standings(StandingBook book, StandingDays days, Curriculum curriculum, CurrentPerson me, Clock clock) {
        this.book = book;
        this.days = days;
        this.curriculum = curriculum;
        this.me = me;
        this.clock = clock;
    }

    /** Of the learner behind the request: the skills with an answer, in the order of the course. */
    public List<Standing> mine() {
        return me.known().map(this::of).orElse(List.of());
    }

    /** The skills with an answer, in the order of the course. */
    @Transactional(readOnly = true)
    public List<Standing> of(PersonId person) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), me.zone());
        var bySkill = book.findByPersonOrderBySkill(person.value()).stream()
                .collect(Collectors.toMap(StandingEntry::skill, StandingEntry::track));
        return curriculum.skills().stream()
                .flatMap(
                        skill -> Optional.ofNullable(bySkill.get(skill.slug()))
                                .map(track -> standing(skill.slug(), track, today))
                                .stream())
                .toList();
    }

    /** How the learner behind the request came to where they stand in a skill, the earliest day first. */
    @Transactional(readOnly = true)
    public List<StandingPoint> history(String skill) {
        return me.known().map(person -> days.findByPersonAndSkillOrderByDay(person.value(), skill)).stream()
                .flatMap(List::stream)
                .map(StandingDay::point)
                .toList();
    }

    /** Every level that somebody was shown, with its first day, the earliest first. */
    @Transactional(readOnly = true)
    public List<LevelReached> levels(PersonId person) {
        Set<String> taught = curriculum.skills().stream().map(Skill::slug).collect(Collectors.toSet());
        return days.levels(person.value()).stream()
                .filter(reached -> taught.contains(reached.skill()))
                .toList();
    }

    private static Standing standing(String skill, Track track, LocalDate today) {
        Ability now = track.on(today, Drift.USUAL);
        return new Standing(
                skill,
                now.mean(),
                now.error(),
                track.answers(),
                Optional.ofNullable(track.level()),
                Objects.requireNonNull(track.today()).day());
    }
}
