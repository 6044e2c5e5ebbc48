package dev.touchstone.skill;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Skill;
import dev.touchstone.skill.irt.Ability;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How good somebody is at what, with honest error bars. Skills that left the course are kept and not shown. */
@Service
@PermitAll
public class Standings {

    private static final int PAGE = 20;

    private final StandingBook book;
    private final StandingDays days;
    private final EvidenceLog log;
    private final LevelRules rules;
    private final Curriculum curriculum;
    private final CurrentPerson me;
    private final Clock clock;

    Standings(
            StandingBook book,
            StandingDays days,
            EvidenceLog log,
            LevelRules rules,
            Curriculum curriculum,
            CurrentPerson me,
            Clock clock) {
        this.book = book;
        this.days = days;
        this.log = log;
        this.rules = rules;
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
        return inOrder(entries(person).values(), today());
    }

    /** Of many at once, as they are on that day, for whoever shows them beside each other; whoever has none is left out. */
    @Transactional(readOnly = true)
    public Map<PersonId, List<Standing>> of(Collection<PersonId> people, LocalDate today) {
        return people.isEmpty()
                ? Map.of()
                : book.findByPersonIn(people.stream().map(PersonId::value).toList()).stream()
                        .collect(Collectors.groupingBy(
                                entry -> new PersonId(entry.person()),
                                Collectors.collectingAndThen(Collectors.toList(), entries -> inOrder(entries, today))));
    }

    /** Where the learner behind the request stands and what is next, for whoever shows both: read once. */
    @Transactional(readOnly = true)
    public Overview overview() {
        Map<String, StandingEntry> entries = me.known().map(this::entries).orElse(Map.of());
        List<Standing> standings = inOrder(entries.values(), today());
        Optional<StandingEntry> latest = standings.stream()
                .max(Comparator.comparing(Standing::lastDay))
                .map(standing -> Objects.requireNonNull(entries.get(standing.skill())));
        return new Overview(standings, latest.map(StandingEntry::skill), latest.flatMap(this::outlook));
    }

    private Map<String, StandingEntry> entries(PersonId person) {
        return book.findByPersonOrderBySkill(person.value()).stream()
                .collect(Collectors.toMap(StandingEntry::skill, Function.identity()));
    }

    private List<Standing> inOrder(Collection<StandingEntry> entries, LocalDate today) {
        return curriculum.skills().stream()
                .flatMap(skill -> entries.stream()
                        .filter(entry -> entry.skill().equals(skill.slug()))
                        .map(entry -> standing(entry.skill(), entry.track(), today)))
                .toList();
    }

    /** How the learner behind the request came to where they stand in a skill: the latest 120 practice days, the earliest first. */
    @Transactional(readOnly = true)
    public List<StandingPoint> history(String skill) {
        return me
                .known()
                .map(person -> days.findTop120ByPersonAndSkillOrderByDayDesc(person.value(), skill))
                .orElse(List.of())
                .reversed()
                .stream()
                .map(StandingDay::point)
                .toList();
    }

    /** The answers of the learner behind the request that count in a skill. @param page from 1 for the latest */
    @Transactional(readOnly = true)
    public AnswersPage answers(String skill, int page) {
        return mine(skill).map(standing -> answers(standing, page)).orElse(AnswersPage.NONE);
    }

    /** What would raise the level of the learner behind the request; empty at the highest, and before the first answer. */
    @Transactional(readOnly = true)
    public Optional<Outlook> outlook(String skill) {
        return mine(skill).flatMap(this::outlook);
    }

    private Optional<Outlook> outlook(StandingEntry standing) {
        return Outlook.of(standing.track(), typical(standing).measure(), rules.of(standing.skill()), today());
    }

    public LevelTerms terms() {
        return LevelTerms.OF_THE_RULE;
    }

    /** Every level that somebody was shown, with its first day, the earliest first. */
    @Transactional(readOnly = true)
    public List<LevelReached> levels(PersonId person) {
        Set<String> taught = curriculum.skills().stream().map(Skill::slug).collect(Collectors.toSet());
        return days.levels(person.value()).stream()
                .filter(reached -> taught.contains(reached.skill()))
                .toList();
    }

    private Optional<StandingEntry> mine(String skill) {
        return me.known().flatMap(person -> book.findByPersonAndSkill(person.value(), skill));
    }

    private AnswersPage answers(StandingEntry standing, int page) {
        long all = standing.track().answers();
        int pages = (int) ((all + PAGE - 1) / PAGE);
        int number = Math.clamp(page, 1, Math.max(1, pages));
        long upTo = all - (long) (number - 1) * PAGE;
        List<AnswerRow> rows = log.counted(standing.person(), standing.skill(), upTo - PAGE, upTo).stream()
                .map(this::row)
                .toList();
        return new AnswersPage(rows, number, pages);
    }

    private AnswerRow row(CountedAnswer answer) {
        return new AnswerRow(
                answer.place(),
                answer.day(),
                curriculum
                        .find(new ItemId(answer.item()))
                        .map(item -> curriculum.exercise(item.exercise()).title()),
                answer.score(),
                answer.mode() == PracticeMode.MIXED);
    }

    private TypicalItem typical(StandingEntry standing) {
        return log.typical(standing.person(), standing.skill(), standing.track().answers() - PAGE);
    }

    private LocalDate today() {
        return me.day(clock.instant());
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
