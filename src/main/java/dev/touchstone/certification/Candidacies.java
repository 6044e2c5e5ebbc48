package dev.touchstone.certification;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.content.Skill;
import dev.touchstone.skill.Standing;
import dev.touchstone.skill.Standings;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the learner behind the request is on the way to each certification. */
@Service
@PermitAll
public class Candidacies {

    private final Curriculum curriculum;
    private final Sittings sittings;
    private final ExamResults results;
    private final Standings standings;
    private final Readinesses readinesses;
    private final CurrentPerson me;
    private final Clock clock;
    private final Map<String, Skill> skills;

    Candidacies(
            Curriculum curriculum,
            Sittings sittings,
            ExamResults results,
            Standings standings,
            Readinesses readinesses,
            CurrentPerson me,
            Clock clock) {
        this.curriculum = curriculum;
        this.sittings = sittings;
        this.results = results;
        this.standings = standings;
        this.readinesses = readinesses;
        this.me = me;
        this.clock = clock;
        this.skills = curriculum.skills().stream().collect(Collectors.toUnmodifiableMap(Skill::slug, skill -> skill));
    }

    /** One for each program, in the order of the course. */
    @Transactional(readOnly = true)
    public List<Candidacy> mine() {
        List<Standing> known = standings.mine();
        List<Sitting> taken = me.known().map(sittings::of).orElse(List.of());
        return curriculum.programs().stream()
                .map(program -> candidacy(program, known, taken))
                .toList();
    }

    /** The way to one program. @throws dev.touchstone.base.NotFound when there is no such program */
    @Transactional(readOnly = true)
    public Candidacy mine(String program) {
        return candidacy(
                curriculum.program(program),
                standings.mine(),
                me.known().map(sittings::of).orElse(List.of()));
    }

    /** What a sitting of that person takes. */
    List<Condition> conditions(PersonId person, boolean account, Program program) {
        return conditions(program, account, standings.of(person), sittings.of(person));
    }

    private Candidacy candidacy(Program program, List<Standing> known, List<Sitting> taken) {
        List<Sitting> own = taken.stream()
                .filter(sitting -> sitting.program().equals(program.uuid()))
                .toList();
        return new Candidacy(
                program,
                conditions(program, me.signedIn(), known, taken),
                readinesses.of(program, known),
                own.stream()
                        .filter(sitting -> sitting.state().isOpen())
                        .map(Sitting::id)
                        .findFirst(),
                own.stream()
                        .filter(sitting -> sitting.submittedAt().isPresent())
                        .map(results::of)
                        .toList());
    }

    private List<Condition> conditions(
            Program program, boolean account, List<Standing> known, List<Sitting> sittingsOfAll) {
        Instant now = clock.instant();
        List<Eligibility.Taken> taken = sittingsOfAll.stream()
                .filter(sitting -> sitting.program().equals(program.uuid()))
                .filter(sitting -> !sitting.state().isOpen())
                .map(sitting -> new Eligibility.Taken(
                        sitting.createdAt(),
                        sitting.submittedAt().orElse(sitting.createdAt()),
                        sitting.state() != SittingState.VOIDED))
                .toList();
        return new Eligibility(program, skills).of(account, known, taken, now);
    }
}
