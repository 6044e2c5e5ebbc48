package dev.touchstone.journey;

import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Lesson;
import dev.touchstone.skill.PastPractice;
import dev.touchstone.skill.PracticeMode;
import dev.touchstone.skill.Skills;
import dev.touchstone.skill.memory.Memories;
import dev.touchstone.skill.memory.Recall;
import dev.touchstone.skill.memory.Topic;
import dev.touchstone.skill.mistake.MistakeMade;
import dev.touchstone.skill.mistake.Mistakes;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A learner with some weeks behind them: skills at several levels, errors that come back, and something due for review. */
final class SomeWeeks {

    static final String SKILL = "classification";

    private final ApplicationContext house;
    private final JdbcTemplate database;
    private final PersonId person;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private SomeWeeks(ApplicationContext house, PersonId person) {
        this.house = house;
        this.database = house.getBean(JdbcTemplate.class);
        this.person = person;
    }

    static ALearner behind(ApplicationContext house, Language language) {
        ALearner learner = ALearner.enrolled(house.getBean(Operators.class), language);
        UUID person = house.getBean(JdbcTemplate.class)
                .queryForObject("select id from person where email = ?", UUID.class, learner.email());
        learner.throughTheCourse(house.getBean(Curriculum.class), house.getBean(JdbcTemplate.class));
        SomeWeeks weeks = new SomeWeeks(house, new PersonId(Objects.requireNonNull(person)));
        weeks.skills();
        weeks.errors(SKILL, "wrong-class", 1, 9, 16, 33);
        weeks.errors("boxes", "box-loose", 0.3, 2, 3, 8, 15, 40, 44, 51);
        weeks.errors("names-in-text", "span-right-edge", 0.25, 5);
        weeks.saidHowSure();
        weeks.game();
        return learner;
    }

    private void skills() {
        PastPractice naming = practice(SKILL);
        for (int week = 6; week > 0; week--) {
            LocalDate day = today.minusWeeks(week);
            naming.on(day, PracticeMode.BLOCKED, 1, week % 2, 1)
                    .on(day.plusDays(2), PracticeMode.MIXED, 1, 1, week % 3 == 0 ? 0 : 1);
        }
        practice("rulebook-reading").on(today.minusDays(9), PracticeMode.BLOCKED, 1, 0, 1, 1, 0);
        practice("boxes").on(today.minusDays(3), PracticeMode.BLOCKED, 0.8, 0.4, 1);
    }

    private PastPractice practice(String skill) {
        return new PastPractice(
                house.getBean(Skills.class),
                house.getBean(TransactionTemplate.class),
                house.getBean(Curriculum.class),
                person,
                skill);
    }

    /** @param ago days ago on each of which it was made twice */
    private void errors(String skill, String error, double lost, int... ago) {
        ClauseRef clause = house.getBean(Curriculum.class).exercises().stream()
                .filter(exercise -> exercise.skill().equals(skill))
                .flatMap(exercise -> exercise.practiceItems().stream())
                .filter(item -> item.errors().contains(error))
                .flatMap(item -> item.clauses().stream())
                .findFirst()
                .orElseThrow();
        MistakeMade made = new MistakeMade(clause, error, lost);
        for (int days : ago) {
            LocalDate day = today.minusDays(days);
            house.getBean(TransactionTemplate.class).executeWithoutResult(begun -> {
                house.getBean(Mistakes.class).record(person, skill, Collections.nCopies(2, made), day);
                house.getBean(Memories.class)
                        .record(
                                person,
                                Map.of(Topic.clause(clause), Recall.GOOD, Topic.confusion(clause, error), Recall.AGAIN),
                                day);
            });
        }
    }

    private void saidHowSure() {
        Exercise exercise =
                house.getBean(Curriculum.class).exercises().stream().toList().getLast();
        UUID attempt = UUID.randomUUID();
        OffsetDateTime at = today.minusDays(4).atTime(9, 0).atOffset(ZoneOffset.UTC);
        database.update(
                "insert into attempt (id, person_id, exercise_id, answered, started_at, finished_at, version)"
                        + " values (?, ?, ?, 8, ?, ?, 0)",
                attempt,
                person.value(),
                exercise.uuid(),
                at,
                at);
        double[] chances = {0.4, 0.7, 0.95, 0.7, 0.95, 0.7, 0.4, 0.95};
        for (int place = 0; place < chances.length; place++) {
            database.update(
                    "insert into turn (id, attempt_id, person_id, place, item_id, gold_revision, answer, score,"
                            + " answered_at, confidence, version) values (?, ?, ?, ?, ?, 1, '{}', ?, ?, ?, 0)",
                    UUID.randomUUID(),
                    attempt,
                    person.value(),
                    place,
                    exercise.items().get(place).id().value(),
                    place % 4 == 0 ? 0 : 1,
                    at,
                    chances[place]);
        }
    }

    private void game() {
        Curriculum curriculum = house.getBean(Curriculum.class);
        for (Lesson lesson : curriculum.course().tracks().getFirst().lessons().subList(0, 2)) {
            database.update(
                    "update lesson_progress set mastered_at = ?, mastered_day = ? where person_id = ? and lesson_id = ?",
                    today.minusDays(8).atTime(9, 0).atOffset(ZoneOffset.UTC),
                    today.minusDays(8),
                    person.value(),
                    lesson.uuid());
        }
        for (int days : List.of(0, 1, 3, 8)) {
            database.update(
                    "insert into practice_day (id, person_id, on_day, answers, reviewed, drilled, version)"
                            + " values (?, ?, ?, 12, 4, 0, 0)",
                    UUID.randomUUID(),
                    person.value(),
                    today.minusDays(days));
        }
        database.update(
                "insert into game_preference (id, person_id, game, practice_days, levels_told, version)"
                        + " values (?, ?, true, true, 2, 0)",
                UUID.randomUUID(),
                person.value());
        database.update(
                "insert into chosen_quest (id, person_id, place, kind, chosen_at, chosen_day, answers_before,"
                        + " reviewed_before, drilled_before, version) values (?, ?, 1, 'DAYS', ?, ?, 0, 0, 0, 0)",
                UUID.randomUUID(),
                person.value(),
                today.minusDays(6).atStartOfDay().atOffset(ZoneOffset.UTC),
                today.minusDays(6));
    }
}
