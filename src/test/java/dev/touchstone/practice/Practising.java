package dev.touchstone.practice;

import static dev.touchstone.account.AccountFixture.PASSWORD;
import static dev.touchstone.account.AccountFixture.anAddress;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.Browser;
import dev.touchstone.account.SignIns;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.LessonStep;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.gold.GoldRevisions;
import java.sql.Date;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Someone with an account who practises through the services, rightly or wrongly as the test has it. */
final class Practising {

    static final String LESSON = "a-clause-beats-intuition";
    static final String EXERCISE = "which-clause";

    private final BeanFactory house;
    private final String email;
    private final PersonId id;
    private final Browser browser;

    private Practising(BeanFactory house, String email, PersonId id) {
        this.house = house;
        this.email = email;
        this.id = id;
        this.browser = new Browser();
        browser.visit(() -> bean(SignIns.class).signIn(email, PASSWORD));
    }

    static Practising someone(BeanFactory house) {
        String email = anAddress();
        return new Practising(house, email, house.getBean(AccountFixture.class).anAccount(email));
    }

    /** The same person on another device. */
    Practising elsewhere() {
        return new Practising(house, email, id);
    }

    PersonId id() {
        return id;
    }

    String email() {
        return email;
    }

    Browser browser() {
        return browser;
    }

    <T> T does(Supplier<T> deed) {
        return browser.visit(deed);
    }

    /** Opens a lesson, so that its items may come again. */
    Practising begins(String lesson) {
        does(() -> bean(Lessons.class).open(bean(Curriculum.class).lesson(lesson)));
        return this;
    }

    /** Has done every lesson. */
    Practising throughTheCourse() {
        for (Lesson lesson : bean(Curriculum.class).lessons()) {
            OffsetDateTime then = OffsetDateTime.now(ZoneOffset.UTC);
            database()
                    .update(
                            "insert into lesson_progress (id, person_id, lesson_id, step, seen_at, done_at, version)"
                                    + " values (?, ?, ?, 0, ?, ?, 0)",
                            UUID.randomUUID(),
                            id.value(),
                            lesson.uuid(),
                            then,
                            then);
        }
        return this;
    }

    /** Plays a lesson to its end. @param right whether every answer is right, or every one wrong */
    Practising plays(String slug, boolean right) {
        Lesson lesson = bean(Curriculum.class).lesson(slug);
        Lessons lessons = bean(Lessons.class);
        begins(slug);
        for (int i = 0; i < lesson.steps().size(); i++) {
            int step = i;
            if (lesson.steps().get(step) instanceof LessonStep.Run) {
                finishes(does(() -> lessons.attempt(lesson, step)), right);
            }
            does(() -> {
                lessons.pass(lesson, step);
                return step;
            });
        }
        return this;
    }

    void finishes(AttemptState attempt, boolean right) {
        attempt.turns().stream().filter(turn -> !turn.answered()).forEach(turn -> answers(turn, right));
    }

    SubmissionResult answers(TurnState turn, boolean right) {
        JsonNode answer =
                right ? gold(turn).answer() : gold(turn).mistakes().getFirst().answer();
        return hands(turn, answer);
    }

    SubmissionResult hands(TurnState turn, JsonNode answer) {
        return does(() -> bean(Submissions.class).submit(turn.id(), answer));
    }

    GoldKey gold(TurnState turn) {
        return Objects.requireNonNull(database()
                .queryForObject(
                        "select item_id, gold_revision from turn where id = ?",
                        (row, number) ->
                                bean(GoldRevisions.class).get(new ItemId(row.getObject(1, UUID.class)), row.getInt(2)),
                        turn.id().value()));
    }

    UUID item(TurnState turn) {
        return Objects.requireNonNull(database()
                .queryForObject(
                        "select item_id from turn where id = ?",
                        UUID.class,
                        turn.id().value()));
    }

    List<UUID> items(AttemptState attempt) {
        return attempt.turns().stream().map(this::item).toList();
    }

    /** Remembers a topic of long ago, so that it is due on that day. @param error or empty for the clause itself */
    Practising remembers(ClauseRef clause, String error, LocalDate due) {
        database()
                .update(
                        "insert into memory (id, person_id, topic, stability, difficulty, last_day, due, last_recall,"
                                + " reviews, lapses, ever_right, version) values (?, ?, ?, 2, 5, ?, ?, 'HARD', 1, 0, true, 0)",
                        UUID.randomUUID(),
                        id.value(),
                        error.isEmpty() ? clause.toString() : clause + " " + error,
                        Date.valueOf(due.minusDays(9)),
                        Date.valueOf(due));
        return this;
    }

    int rows(String table) {
        return Objects.requireNonNull(database()
                .queryForObject("select count(*) from " + table + " where person_id = ?", Integer.class, id.value()));
    }

    JdbcTemplate database() {
        return bean(JdbcTemplate.class);
    }

    <T> T bean(Class<T> type) {
        return house.getBean(type);
    }
}
