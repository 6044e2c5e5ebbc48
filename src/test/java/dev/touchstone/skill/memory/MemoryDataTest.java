package dev.touchstone.skill.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.testbed.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person remembers goes where the person goes. */
@OnBothDatabases
class MemoryDataTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Topic TIGHT = Topic.clause(new ClauseRef("street-a", "2.1"));
    private static final Topic MIRRORS = Topic.clause(new ClauseRef("street-a", "3.2"));

    @Autowired
    private Memories memories;

    @Autowired
    private MemoryData data;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    private final PersonId guest = PersonId.random();
    private final PersonId anna = PersonId.random();

    @Test
    void whatOnlyTheGuestMetGoesAlong() {
        record(guest, TIGHT, Recall.HARD, MONDAY);
        MemoryRow before = memories.of(guest, TIGHT).orElseThrow();

        merge();

        assertThat(memories.of(anna, TIGHT)).contains(before);
        assertThat(memories.of(guest, TIGHT)).isEmpty();
    }

    @Test
    void ofTwoMemoriesOfOneTopicTheOneThatWasAskedMoreOftenStays() {
        record(guest, TIGHT, Recall.AGAIN, MONDAY);
        record(guest, TIGHT, Recall.HARD, MONDAY.plusDays(1));
        record(anna, TIGHT, Recall.GOOD, MONDAY);
        record(guest, MIRRORS, Recall.AGAIN, MONDAY);
        record(anna, MIRRORS, Recall.GOOD, MONDAY);
        MemoryRow guests = memories.of(guest, TIGHT).orElseThrow();
        MemoryRow own = memories.of(anna, MIRRORS).orElseThrow();

        merge();

        assertThat(memories.of(anna, TIGHT).orElseThrow())
                .as("the guest's, and once it was right")
                .isEqualTo(new MemoryRow(
                        TIGHT,
                        guests.stability(),
                        guests.difficulty(),
                        guests.due(),
                        guests.lastDay(),
                        guests.lastRecall(),
                        2,
                        0,
                        true));
        assertThat(memories.of(anna, MIRRORS)).contains(own);
        assertThat(memories.dueCount(guest, MONDAY.plusDays(99))).isZero();
    }

    @Test
    void hearingOfTheMergeAgainChangesNothing() {
        record(guest, TIGHT, Recall.GOOD, MONDAY);
        record(anna, TIGHT, Recall.GOOD, MONDAY);
        merge();
        Map<String, Object> once = data.export(anna);

        merge();

        assertThat(data.export(anna)).isEqualTo(once);
    }

    @Test
    void whoAsksForTheirDataGetsWhatTheyRemember() {
        record(anna, TIGHT, Recall.GOOD, MONDAY);

        assertThat(data.export(anna))
                .containsEntry("memory", List.of(memories.of(anna, TIGHT).orElseThrow()));
    }

    @Test
    void whoIsErasedIsNotRemembered() {
        PersonId tombstone = PersonId.random();
        record(anna, TIGHT, Recall.GOOD, MONDAY);
        record(guest, TIGHT, Recall.GOOD, MONDAY);

        data.erase(anna, tombstone);
        data.erase(anna, tombstone);

        assertThat(memories.of(anna, TIGHT)).isEmpty();
        assertThat(memories.of(tombstone, TIGHT)).isEmpty();
        assertThat(memories.of(guest, TIGHT)).isPresent();
    }

    private void merge() {
        events.publishEvent(new GuestMerged(guest, anna));
    }

    private void record(PersonId person, Topic topic, Recall recall, LocalDate today) {
        transaction.executeWithoutResult(status -> memories.record(person, Map.of(topic, recall), today));
    }
}
