package dev.touchstone.demo;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.certification.SampleSittings;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.LessonStep;
import dev.touchstone.content.Program;
import dev.touchstone.demo.EarlierWeeks.Weeks;
import dev.touchstone.labeling.Work;
import dev.touchstone.pay.SampleWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a member of the sample agency has done so far, by the stage they are at: practice, paid time, exams. */
@Component
@Profile("demo")
class EarlierWork {

    private static final String FIRST = "rulebook-reading";

    /** What each team practises beside, and the certification it works toward. */
    private static final Map<String, List<String>> TEAMS = Map.of(
            "Images", List.of("classification", "image-labelling", "text-labelling"),
            "Text", List.of("sentiment-and-intent", "text-labelling", "image-labelling"),
            "Judging", List.of("source-checking", "answer-judging", "text-labelling"),
            "Code", List.of("code-reading", "code-review", "text-labelling"));

    private final EarlierWeeks weeks;
    private final StuckWeeks stuck;
    private final SampleWork work;
    private final SampleSittings sittings;
    private final Curriculum curriculum;
    private final CurrentPerson me;
    private final Clock clock;

    EarlierWork(
            EarlierWeeks weeks,
            StuckWeeks stuck,
            SampleWork work,
            SampleSittings sittings,
            Curriculum curriculum,
            CurrentPerson me,
            Clock clock) {
        this.weeks = weeks;
        this.stuck = stuck;
        this.work = work;
        this.sittings = sittings;
        this.curriculum = curriculum;
        this.me = me;
        this.clock = clock;
    }

    /** What a team works on. */
    static String skillOf(String team) {
        return of(team).getFirst();
    }

    private static List<String> of(String team) {
        return Objects.requireNonNull(TEAMS.get(team));
    }

    /** Acts as the member, who is behind the request. */
    void of(PersonId person, DemoMember member) {
        int seed = member.name().hashCode();
        List<String> team = of(member.team());
        behind(member.stage()).forEach((skill, behind) -> {
            String practised = skill.isEmpty() ? team.getFirst() : skill;
            weeks.practise(person, practised, behind, seed);
            paid(person, practised, behind, new Random(seed + practised.hashCode()));
        });
        switch (member.stage()) {
            case MISSES_CHECKS -> {
                Lesson lesson = stuck.firstChecked(team.getFirst());
                paid(
                        person,
                        Work.lesson(lesson.uuid(), lesson.slug()),
                        stuck.missChecks(person, team.getFirst()),
                        seed);
            }
            case STANDS_STILL -> paid(person, Work.review(), stuck.standStill(person, team.getFirst()), seed);
            default -> exams(person, member.stage(), team);
        }
    }

    /** By skill; the empty one is the team's own. */
    private static Map<String, Weeks> behind(DemoMember.Stage stage) {
        return switch (stage) {
            case INVITED -> Map.of();
            case NEW -> Map.of(FIRST, new Weeks(0.6, 0.6, 1, 0));
            case LEARNING -> Map.of(FIRST, new Weeks(0.5, 0.85, 4, 0), "", new Weeks(0.45, 0.75, 2, 0));
            case MISSES_CHECKS -> Map.of(FIRST, new Weeks(0.35, 0.35, 5, 0), "", new Weeks(0.3, 0.3, 2, 0));
            case STANDS_STILL -> Map.of(FIRST, new Weeks(0.5, 0.7, 3, 1));
            case AWAY -> Map.of(FIRST, new Weeks(0.5, 0.8, 3, 3));
            case NOT_YET -> Map.of(FIRST, new Weeks(0.6, 0.8, 5, 0), "", new Weeks(0.5, 0.7, 3, 0));
            case READY, CERTIFIED, EXPIRING, TWICE ->
                Map.of(FIRST, new Weeks(0.85, 1, 5, 0), "", new Weeks(0.8, 0.95, 4, 0));
        };
    }

    /** Each day of practice was a lesson or a review of a quarter of an hour to three quarters. */
    private void paid(PersonId person, String skill, Weeks behind, Random luck) {
        Lesson lesson = lessonOf(skill);
        LocalDate today = me.day(clock.instant());
        for (int week = 0; week < behind.weeks(); week++) {
            LocalDate day = behind.firstDay(week, today);
            Instant start = day.atTime(16, luck.nextInt(50), luck.nextInt(60)).toInstant(ZoneOffset.UTC);
            work.work(person, Work.lesson(lesson.uuid(), lesson.slug()), me.zone(), start, session(luck));
            work.work(
                    person,
                    Work.review(),
                    me.zone(),
                    start.plus(Duration.ofDays(2)),
                    session(luck).dividedBy(3));
        }
    }

    private void paid(PersonId person, Work what, List<LocalDate> days, int seed) {
        Random luck = new Random(seed);
        days.forEach(day -> work.work(
                person,
                what,
                me.zone(),
                day.atTime(16, 55).toInstant(ZoneOffset.UTC),
                session(luck).dividedBy(3)));
    }

    private static Duration session(Random luck) {
        return Duration.ofSeconds(15 * 60L + luck.nextInt(30 * 60));
    }

    private Lesson lessonOf(String skill) {
        return curriculum.lessons().stream()
                .filter(lesson -> lesson.steps().stream()
                        .anyMatch(step -> step instanceof LessonStep.Run run && trains(run, skill)))
                .findFirst()
                .orElseThrow();
    }

    private boolean trains(LessonStep.Run run, String skill) {
        Exercise exercise = curriculum.exercise(run.exercise());
        return exercise.skill().equals(skill);
    }

    private void exams(PersonId person, DemoMember.Stage stage, List<String> team) {
        Program own = curriculum.program(team.get(1));
        Instant now = clock.instant();
        switch (stage) {
            case NOT_YET -> sit(person, own, 0.35, now.minus(Duration.ofDays(6)));
            case CERTIFIED -> sit(person, own, 0.95, now.minus(Duration.ofDays(12)));
            case EXPIRING -> sit(person, own, 0.95, almostOver(own));
            case TWICE -> {
                sit(person, own, 0.98, now.minus(Duration.ofDays(20)));
                sit(person, curriculum.program(team.get(2)), 0.96, now.minus(Duration.ofDays(9)));
            }
            default -> {}
        }
    }

    /** So long ago that what was earned counts for a month more. */
    private Instant almostOver(Program program) {
        return clock.instant()
                .atOffset(ZoneOffset.UTC)
                .minus(program.validity())
                .plusDays(30)
                .toInstant();
    }

    private void sit(PersonId person, Program program, double chance, Instant then) {
        sittings.sit(person, program, chance, then);
        work.work(person, Work.exam(program.uuid(), program.slug()), me.zone(), then, Duration.ofMinutes(38));
    }
}
