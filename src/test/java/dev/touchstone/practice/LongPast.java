package dev.touchstone.practice;

import java.sql.Date;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Years of practice, written at once: attempts of ten answers, their evidence, the days, and the mistakes of each day. */
record LongPast(Practising someone) {

    private static final int ITEMS = 10;
    private static final int ANSWERS_A_DAY = 50;
    private static final String SKILL = "rulebook-reading";

    /** @param today the last of them lies on the day before */
    void answers(int count, LocalDate today) {
        List<Object[]> attempts = new ArrayList<>();
        List<Object[]> turns = new ArrayList<>();
        List<Object[]> evidence = new ArrayList<>();
        List<Object[]> days = new ArrayList<>();
        List<Object[]> mistakes = new ArrayList<>();
        UUID person = someone.id().value();
        UUID attempt = person;
        for (int i = 0; i < count; i++) {
            LocalDate day = today.minusDays(1 + i / ANSWERS_A_DAY);
            OffsetDateTime at = day.atStartOfDay().plusSeconds(i % 86_400).atOffset(ZoneOffset.UTC);
            if (i % ITEMS == 0) {
                attempt = UUID.randomUUID();
                attempts.add(new Object[] {attempt, person, ITEMS, at, at});
            }
            UUID turn = UUID.randomUUID();
            UUID item = UUID.randomUUID();
            turns.add(new Object[] {turn, attempt, i % ITEMS, item, at, person});
            evidence.add(new Object[] {UUID.randomUUID(), person, SKILL, item, at, item, 1_000 + i, Date.valueOf(day)});
            if (i % ANSWERS_A_DAY == 0) {
                days.add(new Object[] {UUID.randomUUID(), person, Date.valueOf(day)});
                mistakes.add(new Object[] {UUID.randomUUID(), person, SKILL, Date.valueOf(day)});
            }
        }
        write(
                "insert into attempt (id, person_id, answered, started_at, finished_at, purpose, version)"
                        + " values (?, ?, ?, ?, ?, 'REVIEW', 0)",
                attempts);
        write(
                "insert into turn (id, attempt_id, place, item_id, gold_revision, answer, score, errors, grader,"
                        + " answered_at, person_id, version) values (?, ?, ?, ?, 1, '{}', 1, '', 'choice/1', ?, ?, 0)",
                turns);
        write(
                "insert into evidence (id, person_id, skill, item_id, gold_revision, grader, score, guess, errors,"
                        + " answered_at, family, place, practice_day) values (?, ?, ?, ?, 1, 'choice/1', 1, 0.25, '', ?, ?, ?, ?)",
                evidence);
        write(
                "insert into practice_day (id, person_id, on_day, answers, reviewed, drilled, version)"
                        + " values (?, ?, ?, 50, 50, 0, 0)",
                days);
        write(
                "insert into mistake_day (id, person_id, skill, clause, error, on_day, made, lost, version)"
                        + " values (?, ?, ?, 'street-a/3.1', 'wrong-option', ?, 2, 2, 0)",
                mistakes);
        someone.database()
                .update(
                        "update standing set answers = ? where person_id = ? and skill = ?",
                        1_000 + count,
                        person,
                        SKILL);
    }

    private void write(String statement, List<Object[]> rows) {
        someone.database().batchUpdate(statement, rows);
    }
}
