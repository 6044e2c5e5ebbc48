package dev.touchstone.home;

import static dev.touchstone.account.AccountFixture.PASSWORD;
import static dev.touchstone.account.AccountFixture.anAddress;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.Browser;
import dev.touchstone.account.SignIns;
import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.base.AgencyId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.Program;
import dev.touchstone.credential.ANumber;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** An agency, its owner at their browser, and members with whatever behind them a test says. */
public final class AStaffedAgency {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final JdbcTemplate database;
    private final LocalDate today;
    private final Instant now;
    private final AgencyRow agency;
    private final Browser owner;

    /** @param team may be empty */
    public record Member(MemberId id, UUID person, String name, String team) {}

    private AStaffedAgency(ApplicationContext house, AgencyRow agency, Browser owner) {
        database = house.getBean(JdbcTemplate.class);
        now = house.getBean(Clock.class).instant();
        today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        this.agency = agency;
        this.owner = owner;
    }

    /** Founded by somebody of its own, who sits at their browser. */
    public static AStaffedAgency named(String name, ApplicationContext house) {
        String address = anAddress();
        house.getBean(AccountFixture.class).anAccount(address);
        Browser owner = new Browser();
        owner.visit(() -> house.getBean(SignIns.class).signIn(address, PASSWORD));
        AgencyRow agency = owner.visit(() -> house.getBean(Agencies.class).found(name));
        return new AStaffedAgency(house, agency, owner);
    }

    /** Owned by someone with an account already. */
    public static AStaffedAgency ownedBy(String address, String name, ApplicationContext house) {
        JdbcTemplate database = house.getBean(JdbcTemplate.class);
        AgencyRow agency = new AgencyRow(
                new AgencyId(UUID.randomUUID()),
                "agency-" + UUID.randomUUID().toString().substring(0, 8),
                name);
        database.update(
                "insert into agency (id, slug, name, founded_at, version) values (?, ?, ?, current_timestamp, 0)",
                agency.id().value(),
                agency.slug(),
                name);
        database.update(
                "insert into membership (id, agency_id, person_id, name, email, team, role, state, since, version)"
                        + " select ?, ?, id, 'Owner', email, '', 'OWNER', 'ACTIVE', current_timestamp, 0 from person where email = ?",
                UUID.randomUUID(),
                agency.id().value(),
                address);
        return new AStaffedAgency(house, agency, new Browser());
    }

    public Browser owner() {
        return owner;
    }

    public String slug() {
        return agency.slug();
    }

    public AgencyRow agency() {
        return agency;
    }

    public LocalDate today() {
        return today;
    }

    public Member learner(String name) {
        return member(name, "", "LEARNER", "ACTIVE");
    }

    public Member learner(String name, String team) {
        return member(name, team, "LEARNER", "ACTIVE");
    }

    public Member member(String name, String team, String role, String state) {
        int number = NUMBERS.incrementAndGet();
        Member member = new Member(new MemberId(UUID.randomUUID()), UUID.randomUUID(), name, team);
        database.update(
                "insert into membership (id, agency_id, person_id, name, email, reference, team, role, state, since, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                member.id().value(),
                agency.id().value(),
                member.person(),
                name,
                "m" + number + "@example.org",
                "r" + number,
                team,
                role,
                state,
                now.atOffset(ZoneOffset.UTC));
        return member;
    }

    /** Stands there since a number of days ago; the estimate at the end of each practice day before was lower by a step. */
    public AStaffedAgency stands(Member member, String skill, double mean, double error, int daysAgo) {
        return stands(member, skill, mean, error, daysAgo, 1, 0);
    }

    /** @param days of practice, one after the other @param step by which the estimate rose each day */
    public AStaffedAgency stands(
            Member member, String skill, double mean, double error, int daysAgo, int days, double step) {
        LocalDate last = today.minusDays(daysAgo);
        int answers = 5 * days;
        database.update(
                "insert into standing (id, person_id, skill, mean, variance, answers, level, on_day, day_low, day_answers,"
                        + " day_mixed, before_day, before_low, before_answers, before_mixed, basis, version)"
                        + " values (?, ?, ?, ?, ?, ?, null, ?, ?, 5, 2, null, null, 0, 0, 0, 0)",
                UUID.randomUUID(),
                member.person(),
                skill,
                mean,
                error * error,
                answers,
                last,
                mean - 1.64 * error);
        for (int day = 0; day < days; day++) {
            database.update(
                    "insert into standing_day (id, person_id, skill, on_day, mean, variance, answers, level, version)"
                            + " values (?, ?, ?, ?, ?, ?, ?, null, 0)",
                    UUID.randomUUID(),
                    member.person(),
                    skill,
                    last.minusDays(day),
                    mean - day * step,
                    error * error,
                    answers - 5 * day);
        }
        return this;
    }

    /** Stands alike in every skill of an exam. */
    public AStaffedAgency standsFor(Member member, Iterable<String> skills, double mean, double error) {
        skills.forEach(skill -> stands(member, skill, mean, error, 1));
        return this;
    }

    public AStaffedAgency practised(Member member, int daysAgo) {
        database.update(
                "insert into practice_day (id, person_id, on_day, answers, reviewed, drilled, version)"
                        + " values (?, ?, ?, 9, 4, 0, 0)",
                UUID.randomUUID(),
                member.person(),
                today.minusDays(daysAgo));
        return this;
    }

    public AStaffedAgency certified(Member member, String program, int daysLeft) {
        database.update(
                "insert into credential (id, number, sitting_id, person_id, subject_id, program_id, program, decided_at, share,"
                        + " low, high, bar, items, rulebooks, validity, stage, suspended, since, valid_from, valid_until,"
                        + " expiry_told, rulebooks_read, rulebooks_told, course_told, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, .8, .75, .85, .7, 24, '', 'P2Y', 'ACTIVE', false, ?, ?, ?, 0, '', '',"
                        + " '', 0)",
                UUID.randomUUID(),
                ANumber.drawn(new SecureRandom()),
                UUID.randomUUID(),
                member.person(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                program,
                now.atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC).plusDays(daysLeft));
        return this;
    }

    /** Did the check of a lesson so often lately and never met it. */
    public AStaffedAgency missed(Member member, Lesson lesson, int times) {
        database.update(
                "insert into lesson_progress (id, person_id, lesson_id, step, seen_at, version) values (?, ?, ?, 0, ?, 0)",
                UUID.randomUUID(),
                member.person(),
                lesson.uuid(),
                now.atOffset(ZoneOffset.UTC));
        for (int time = 0; time < times; time++) {
            database.update(
                    "insert into attempt (id, person_id, exercise_id, lesson_id, step, answered, started_at, finished_at, purpose,"
                            + " version) values (?, ?, ?, ?, ?, 8, ?, ?, 'LESSON', 0)",
                    UUID.randomUUID(),
                    member.person(),
                    UUID.randomUUID(),
                    lesson.uuid(),
                    lesson.checkSteps().getLast(),
                    now.atOffset(ZoneOffset.UTC).minusDays(time),
                    now.atOffset(ZoneOffset.UTC).minusDays(time));
        }
        return this;
    }

    /** The lesson was mastered after all. */
    public AStaffedAgency mastered(Member member, Lesson lesson) {
        database.update(
                "update lesson_progress set mastered_at = ?, mastered_day = ? where person_id = ? and lesson_id = ?",
                now.atOffset(ZoneOffset.UTC),
                today,
                member.person(),
                lesson.uuid());
        return this;
    }

    public static Lesson aLessonWithACheck(Curriculum curriculum) {
        return curriculum.lessons().stream()
                .filter(lesson -> !lesson.checkSteps().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    public static Program aProgram(Curriculum curriculum) {
        return curriculum.programs().iterator().next();
    }
}
