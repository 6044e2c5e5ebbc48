package dev.touchstone.skill.mistake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.testbed.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A person's mistakes go where the person goes. */
@OnBothDatabases
class MistakeDataTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final MistakeMade LOOSE = new MistakeMade(new ClauseRef("street-a", "2.1"), "box-loose", 0.5);

    @Autowired
    private Mistakes mistakes;

    @Autowired
    private MistakeData data;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    private final PersonId guest = PersonId.random();
    private final PersonId anna = PersonId.random();

    @Test
    void aGuestsMistakesAddUpWithOnesOwnOnceHoweverOftenTheMergeIsHeardOf() {
        record(guest, MONDAY);
        record(guest, TUESDAY);
        record(anna, MONDAY);

        events.publishEvent(new GuestMerged(guest, anna));
        events.publishEvent(new GuestMerged(guest, anna));

        assertThat(mistakes.patterns(anna, MONDAY, MONDAY).getFirst().made()).isEqualTo(2);
        assertThat(mistakes.patterns(anna, MONDAY, TUESDAY).getFirst().made()).isEqualTo(3);
        assertThat(mistakes.patterns(anna, MONDAY, TUESDAY).getFirst().lost()).isEqualTo(1.5);
        assertThat(data.export(guest)).containsEntry("mistake_day", List.of());
    }

    @Test
    void whoAsksForTheirDataGetsTheirMistakesDayByDay() {
        record(anna, MONDAY);
        record(anna, MONDAY);

        assertThat(data.export(anna))
                .containsEntry(
                        "mistake_day",
                        List.of(new ExportedMistakes(MONDAY, "street-boxes", "street-a/2.1", "box-loose", 2, 1)));
    }

    @Test
    void whoIsErasedLeavesNoMistakesBehind() {
        PersonId tombstone = PersonId.random();
        record(anna, MONDAY);
        record(guest, MONDAY);

        data.erase(anna, tombstone);
        data.erase(anna, tombstone);

        assertThat(mistakes.patterns(anna, MONDAY, MONDAY)).isEmpty();
        assertThat(mistakes.patterns(tombstone, MONDAY, MONDAY)).isEmpty();
        assertThat(mistakes.patterns(guest, MONDAY, MONDAY)).hasSize(1);
    }

    private void record(PersonId person, LocalDate today) {
        transaction.executeWithoutResult(status -> mistakes.record(person, "street-boxes", List.of(LOOSE), today));
    }
}
