package dev.touchstone.home;

import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.LearnerQuery;
import dev.touchstone.agency.Learners;
import dev.touchstone.agency.MemberRow;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonCriterion;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import dev.touchstone.certification.Readinesses;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.content.Skill;
import dev.touchstone.credential.CredentialCriteria;
import dev.touchstone.skill.Learnings;
import dev.touchstone.skill.forecast.Chances;
import dev.touchstone.skill.forecast.Crowd;
import dev.touchstone.skill.forecast.Goal;
import dev.touchstone.skill.forecast.Learning;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how many of the members a filter shows will be ready by a day. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class BoardForecasts {

    /** Farther ahead than anybody's last two weeks can tell. */
    public static final int FARTHEST = 90;

    private static final int AT_ONCE = 1_000;

    private final AgencyAccess access;
    private final Learners learners;
    private final Curriculum curriculum;
    private final BoardQueries queries;
    private final Readinesses readinesses;
    private final Learnings learnings;
    private final CurrentPerson me;
    private final Clock clock;
    private final Chances chances = new Chances();

    BoardForecasts(
            AgencyAccess access,
            Learners learners,
            Curriculum curriculum,
            BoardQueries queries,
            Readinesses readinesses,
            Learnings learnings,
            CurrentPerson me,
            Clock clock) {
        this.access = access;
        this.learners = learners;
        this.curriculum = curriculum;
        this.queries = queries;
        this.readinesses = readinesses;
        this.learnings = learnings;
        this.me = me;
        this.clock = clock;
    }

    /**
     * @throws dev.touchstone.base.NotFound for everyone but the agency's staff
     * @throws Refused when there is no such certification, skill or level, or the day is past or too far
     */
    public BoardForecast of(String agency, BoardFilter filter, ForecastWish wish) {
        AgencyRow of = access.read(agency);
        LocalDate today = me.day(clock.instant());
        long days = ChronoUnit.DAYS.between(today, wish.by());
        if (days < 0 || days > FARTHEST) {
            throw new Refused(400, "board-forecast", "Choose a day from today to " + FARTHEST + " days ahead.");
        }
        LearnerQuery everybody = queries.of(of.id(), filter, today);
        return wish.program()
                .map(queries::program)
                .map(program -> of(
                        wish,
                        goal(program),
                        everybody.and(CredentialCriteria.valid(program.slug(), clock.instant())
                                .not()),
                        filter.with(BoardFilter.PROGRAM, program.slug())
                                .with(BoardFilter.STATE, ProgramState.READY.word()),
                        (int) days))
                .orElseGet(() -> of(
                        wish,
                        goal(wish),
                        everybody,
                        filter.with(BoardFilter.SKILL, wish.skill().orElse(""))
                                .with(BoardFilter.LEVEL, wish.level().orElse(""))
                                .with(BoardFilter.LOW, null),
                        (int) days));
    }

    /**
     * The certification that most of these members are on their way to: begun, and not held. The first of the course where nobody has
     * begun any.
     *
     * @throws dev.touchstone.base.NotFound for everyone but the agency's staff
     */
    public Optional<Program> usual(String agency, BoardFilter filter) {
        AgencyRow of = access.read(agency);
        LearnerQuery everybody = queries.of(of.id(), filter, me.day(clock.instant()));
        return curriculum.programs().stream()
                .map(program -> new Underway(program, learners.count(everybody.and(underway(program)))))
                .max(Comparator.comparing(Underway::members))
                .map(Underway::program);
    }

    private record Underway(Program program, long members) {}

    private PersonCriterion underway(Program program) {
        return PersonCriterion.all(List.of(
                readinesses.begun(program),
                CredentialCriteria.valid(program.slug(), clock.instant()).not()));
    }

    private Goal goal(Program program) {
        return new Goal(readinesses.weights(program), program.cut());
    }

    private Goal goal(ForecastWish wish) {
        Skill skill = queries.skill(wish.skill().orElse(""));
        return Goal.of(skill.slug(), queries.threshold(skill, wish.level().orElse("")));
    }

    private BoardForecast of(ForecastWish wish, Goal goal, LearnerQuery query, BoardFilter behind, int days) {
        LocalDate today = wish.by().minusDays(days);
        List<double[]> each = new ArrayList<>();
        int ready = 0;
        int notBegun = 0;
        Optional<Learners.Place> place = Optional.empty();
        List<MemberRow> page;
        do {
            page = learners.after(query, place, AT_ONCE);
            List<PersonId> people =
                    page.stream().flatMap(member -> member.person().stream()).toList();
            Map<PersonId, Map<String, Learning>> known =
                    learnings.of(people, goal.weights().keySet(), today);
            for (PersonId person : people) {
                Map<String, Learning> skills = known.getOrDefault(person, Map.of());
                notBegun += skills.isEmpty() ? 1 : 0;
                ready += chances.isReady(goal, skills) ? 1 : 0;
                each.add(chances.of(goal, skills, days));
            }
            place = page.isEmpty() ? place : Optional.of(Learners.Place.of(page.getLast()));
        } while (page.size() == AT_ONCE);
        Crowd crowd = Crowd.of(each);
        return new BoardForecast(wish, crowd.of(), ready, notBegun, crowd.mean(), crowd.low(), crowd.high(), behind);
    }
}
