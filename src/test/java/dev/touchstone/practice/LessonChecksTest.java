package dev.touchstone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Item;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.LessonStep;
import dev.touchstone.testbed.OnBothDatabases;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A check is met by so many right answers, the hardest items among them. */
@OnBothDatabases
class LessonChecksTest {

    private static final String LESSON = "what-labels-are-for";

    @Autowired
    private LessonChecks checks;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private JdbcTemplate database;

    private final PersonId anna = PersonId.random();

    @Test
    void aCheckThatWasNotDoneSaysNothing() {
        assertThat(checks.last(anna, lesson())).isEmpty();
    }

    @Test
    void everythingRightMeetsTheBar() {
        check(items(), List.of());

        assertThat(result().met()).isTrue();
    }

    @Test
    void withTheHardestOneWrongTheBarIsNotMetHoweverManyAreRight() {
        List<Item> items = items();
        check(items, List.of(hardest(items)));

        assertThat(result().right()).isGreaterThanOrEqualTo(lesson().mastery().right());
        assertThat(result().hardestRight()).isFalse();
        assertThat(result().met()).isFalse();
    }

    @Test
    void withAnEasyOneWrongTheBarIsMet() {
        List<Item> items = items();
        check(items, List.of(items.getFirst()));

        assertThat(result().met()).isTrue();
    }

    @Test
    void anItemThatLeftTheCourseCountsAsRight() {
        List<Item> items = items();
        check(items, List.of(items.getFirst()));
        database.update(
                "update turn set item_id = ? where person_id = ? and score = 0", UUID.randomUUID(), anna.value());

        assertThat(result().right()).isEqualTo(items.size());
    }

    private Lesson lesson() {
        return curriculum.lesson(LESSON);
    }

    private CheckResult result() {
        return checks.last(anna, lesson()).orElseThrow();
    }

    /** Of different difficulty, the hardest the last, as the check draws them. */
    private List<Item> items() {
        int step = lesson().checkSteps().getFirst();
        LessonStep.Run run = (LessonStep.Run) lesson().steps().get(step);
        return curriculum.exercise(run.exercise()).practiceItems().stream()
                .sorted(Comparator.comparing(Item::difficulty))
                .skip(1)
                .limit(run.items())
                .toList();
    }

    private static Item hardest(List<Item> items) {
        double most = items.stream().mapToDouble(Item::difficulty).max().orElseThrow();
        return items.reversed().stream()
                .filter(item -> item.difficulty() == most)
                .findFirst()
                .orElseThrow();
    }

    private void check(List<Item> items, List<Item> wrong) {
        UUID attempt = UUID.randomUUID();
        Timestamp now = Timestamp.from(Instant.parse("2026-03-02T10:00:00Z"));
        database.update(
                "insert into attempt (id, person_id, purpose, lesson_id, step, answered, started_at, finished_at, version)"
                        + " values (?, ?, 'LESSON', ?, ?, ?, ?, ?, 0)",
                attempt,
                anna.value(),
                lesson().uuid(),
                lesson().checkSteps().getFirst(),
                items.size(),
                now,
                now);
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            database.update(
                    "insert into turn (id, attempt_id, person_id, place, item_id, gold_revision, answer, score, errors,"
                            + " grader, answered_at, version) values (?, ?, ?, ?, ?, 1, '{}', ?, '', 'choice/1', ?, 0)",
                    UUID.randomUUID(),
                    attempt,
                    anna.value(),
                    place,
                    item.id().value(),
                    wrong.contains(item) ? 0.0 : 1.0,
                    now);
        }
    }
}
