package dev.touchstone.skill.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.base.PersonId;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.testbed.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** What is remembered of clauses and confusions, and when it is asked again. */
@OnBothDatabases
class MemoriesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Topic TIGHT = Topic.clause(new ClauseRef("street-a", "2.1"));
    private static final Topic MIRRORS = Topic.clause(new ClauseRef("street-a", "3.2"));
    private static final Topic LOOSE = Topic.confusion(new ClauseRef("street-a", "2.1"), "box-loose");

    @Autowired
    private Memories memories;

    @Autowired
    private TransactionTemplate transaction;

    private final PersonId anna = PersonId.random();

    @Test
    void whatIsMetForTheFirstTimeIsDueTheSoonerTheLessItWasKnown() {
        record(Map.of(TIGHT, Recall.GOOD, MIRRORS, Recall.HARD, LOOSE, Recall.AGAIN), MONDAY);

        assertThat(row(TIGHT).due()).isEqualTo(MONDAY.plusDays(2));
        assertThat(row(MIRRORS).due()).isEqualTo(MONDAY.plusDays(1));
        assertThat(row(LOOSE).due()).isEqualTo(MONDAY.plusDays(1));
        assertThat(row(TIGHT).stability()).isEqualTo(2.3065);
        assertThat(row(LOOSE).stability()).isEqualTo(0.212);
        assertThat(row(LOOSE).difficulty()).isEqualTo(6.4133);
    }

    @Test
    void eachReviewInTimeMovesTheNextOneFurtherAway() {
        LocalDate day = MONDAY;
        long before = 0;
        for (int review = 0; review < 4; review++) {
            record(Map.of(TIGHT, Recall.GOOD), day);
            long wait = row(TIGHT).due().toEpochDay() - day.toEpochDay();
            assertThat(wait).isGreaterThan(before);
            before = wait;
            day = row(TIGHT).due();
        }
        assertThat(before).isEqualTo(163);
        assertThat(row(TIGHT).reviews()).isEqualTo(4);
        assertThat(row(TIGHT).lapses()).isZero();
        record(Map.of(TIGHT, Recall.GOOD), day);
        assertThat(row(TIGHT).due()).as("never more than a year away").isEqualTo(day.plusDays(365));
    }

    @Test
    void tenRightAnswersOnOneDayAreNoMoreThanOne() {
        for (int answer = 0; answer < 10; answer++) {
            record(Map.of(TIGHT, Recall.GOOD), MONDAY);
        }
        assertThat(row(TIGHT).due()).isEqualTo(MONDAY.plusDays(2));
        assertThat(row(TIGHT).reviews()).isEqualTo(10);
    }

    @Test
    void whatIsForgottenComesBackSoon() {
        record(Map.of(TIGHT, Recall.GOOD), MONDAY);
        record(Map.of(TIGHT, Recall.GOOD), MONDAY.plusDays(2));
        record(Map.of(TIGHT, Recall.AGAIN), MONDAY.plusDays(13));

        MemoryRow row = row(TIGHT);
        assertThat(row.due()).isBetween(MONDAY.plusDays(14), MONDAY.plusDays(15));
        assertThat(row.lapses()).isOne();
        assertThat(row.lastRecall()).isEqualTo(Recall.AGAIN);
        assertThat(row.everRight()).isTrue();
    }

    @Test
    void whatWasNeverRightIsToldFromWhatWasForgotten() {
        record(Map.of(TIGHT, Recall.AGAIN), MONDAY);
        record(Map.of(TIGHT, Recall.HARD), MONDAY.plusDays(1));
        record(Map.of(MIRRORS, Recall.GOOD), MONDAY);
        record(Map.of(MIRRORS, Recall.AGAIN), MONDAY.plusDays(2));

        assertThat(memories.due(anna, MONDAY.plusDays(30), 10))
                .extracting(DueTopic::topic, DueTopic::everRight, DueTopic::lapses)
                .containsExactlyInAnyOrder(tuple(TIGHT, false, 0), tuple(MIRRORS, true, 1));
    }

    @Test
    void aClockThatWasSetBackMakesTheSameDayOfIt() {
        record(Map.of(TIGHT, Recall.GOOD), MONDAY.plusDays(300));
        record(Map.of(TIGHT, Recall.GOOD), MONDAY);

        assertThat(row(TIGHT).stability()).isEqualTo(2.3065);
        assertThat(row(TIGHT).due())
                .as("the year that never was puts off nothing")
                .isEqualTo(MONDAY.plusDays(2));
        assertThat(memories.upcoming(anna, MONDAY.minusDays(9), 1).getFirst().retrievability())
                .isEqualTo(1);
    }

    @Test
    void theMostForgottenIsAskedFirst() {
        record(Map.of(TIGHT, Recall.GOOD, MIRRORS, Recall.HARD, LOOSE, Recall.AGAIN), MONDAY);

        assertThat(memories.due(anna, MONDAY, 10)).isEmpty();
        assertThat(memories.dueCount(anna, MONDAY)).isZero();
        assertThat(topics(memories.due(anna, MONDAY.plusDays(1), 10))).containsExactly(LOOSE, MIRRORS);
        assertThat(memories.dueCount(anna, MONDAY.plusDays(1))).isEqualTo(2);
        assertThat(topics(memories.due(anna, MONDAY.plusDays(2), 10))).containsExactly(LOOSE, MIRRORS, TIGHT);
        assertThat(topics(memories.due(anna, MONDAY.plusDays(2), 2))).containsExactly(LOOSE, MIRRORS);
        assertThat(memories.due(anna, MONDAY.plusDays(2), 10))
                .extracting(DueTopic::retrievability)
                .isSorted()
                .allSatisfy(known -> assertThat(known).isBetween(0.5, 0.95));
    }

    @Test
    void whatIsNotDueComesSoonestFirst() {
        record(Map.of(TIGHT, Recall.GOOD, LOOSE, Recall.AGAIN), MONDAY);
        record(Map.of(MIRRORS, Recall.GOOD), MONDAY.plusDays(1));

        assertThat(topics(memories.upcoming(anna, MONDAY, 10))).containsExactly(LOOSE, TIGHT, MIRRORS);
        assertThat(topics(memories.upcoming(anna, MONDAY.plusDays(2), 10))).containsExactly(MIRRORS);
        assertThat(topics(memories.upcoming(anna, MONDAY, 1))).containsExactly(LOOSE);
    }

    @Test
    void nobodySeesWhatAnotherRemembers() {
        record(Map.of(TIGHT, Recall.AGAIN), MONDAY);
        PersonId ben = PersonId.random();

        assertThat(memories.due(ben, MONDAY.plusDays(9), 10)).isEmpty();
        assertThat(memories.of(ben, TIGHT)).isEmpty();
        assertThat(memories.of(anna, List.of(TIGHT, MIRRORS)))
                .extracting(MemoryRow::topic)
                .containsExactly(TIGHT);
        assertThat(memories.of(anna, List.of())).isEmpty();
    }

    @Test
    void aMemoryIsTakenDownOnlyTogetherWithItsAnswer() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> memories.record(anna, Map.of(TIGHT, Recall.GOOD), MONDAY));
    }

    private static List<Topic> topics(List<DueTopic> due) {
        return due.stream().map(DueTopic::topic).toList();
    }

    private MemoryRow row(Topic topic) {
        return memories.of(anna, topic).orElseThrow();
    }

    private void record(Map<Topic, Recall> recalls, LocalDate today) {
        transaction.executeWithoutResult(status -> memories.record(anna, recalls, today));
    }
}
