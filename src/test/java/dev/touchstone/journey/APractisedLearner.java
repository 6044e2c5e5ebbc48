package dev.touchstone.journey;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody has behind them after some weeks: practice days, mastered lessons, a level, quests under way and a team. */
final class APractisedLearner {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);

    private APractisedLearner() {}

    static void practise(ALearner learner, Curriculum curriculum, JdbcTemplate database) {
        UUID person = Objects.requireNonNull(
                database.queryForObject("select id from person where email = ?", UUID.class, learner.email()));
        for (int day = 0; day < 9; day++) {
            database.update(
                    "insert into practice_day (id, person_id, on_day, answers, reviewed, drilled, version)"
                            + " values (?, ?, ?, ?, ?, ?, 0)",
                    UUID.randomUUID(),
                    person,
                    FIRST.plusDays(2L * day),
                    20 + day,
                    6,
                    1);
        }
        List<Lesson> lessons = curriculum.course().tracks().getFirst().lessons();
        for (Lesson lesson : lessons) {
            OffsetDateTime at =
                    FIRST.plusDays(lessons.indexOf(lesson)).atTime(10, 0).atOffset(ZoneOffset.UTC);
            boolean last = lesson.equals(lessons.getLast());
            database.update(
                    "insert into lesson_progress (id, person_id, lesson_id, step, seen_at, done_at, mastered_at,"
                            + " mastered_day, version) values (?, ?, ?, 0, ?, ?, ?, ?, 0)",
                    UUID.randomUUID(),
                    person,
                    lesson.uuid(),
                    at,
                    at,
                    last ? null : at,
                    last ? null : at.toLocalDate());
        }
        database.update(
                "insert into standing_day (id, person_id, skill, on_day, mean, variance, answers, level, version)"
                        + " values (?, ?, 'rulebook-reading', ?, 0.5, 0.1, 40, 'capable', 0)",
                UUID.randomUUID(),
                person,
                FIRST.plusDays(4));
        quest(database, person, 1, "DAYS", FIRST);
        quest(database, person, 2, "LESSON", LocalDate.of(2024, 1, 1));
        database.update(
                "insert into game_preference (id, person_id, game, practice_days, levels_told, version)"
                        + " values (?, ?, true, true, 0, 0)",
                UUID.randomUUID(),
                person);
        team(database, person);
    }

    private static void quest(JdbcTemplate database, UUID person, int place, String kind, LocalDate day) {
        database.update(
                "insert into chosen_quest (id, person_id, place, kind, chosen_at, chosen_day, answers_before,"
                        + " reviewed_before, drilled_before, version) values (?, ?, ?, ?, ?, ?, 0, 0, 0, 0)",
                UUID.randomUUID(),
                person,
                place,
                kind,
                day.atStartOfDay().atOffset(ZoneOffset.UTC),
                day);
    }

    private static void team(JdbcTemplate database, UUID person) {
        UUID team = UUID.randomUUID();
        OffsetDateTime at = FIRST.atStartOfDay().atOffset(ZoneOffset.UTC);
        String code = team.toString().replace("-", "").substring(0, 10).toUpperCase(Locale.ROOT);
        database.update(
                "insert into team (id, code, name, goal, created_at, version) values (?, ?, 'Quiet stones', 40, ?, 0)",
                team,
                code,
                at);
        database.update(
                "insert into team_member (id, team_id, person_id, joined_at, version) values (?, ?, ?, ?, 0)",
                UUID.randomUUID(),
                team,
                person,
                at);
    }
}
