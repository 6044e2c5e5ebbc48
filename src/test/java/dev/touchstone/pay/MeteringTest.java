package dev.touchstone.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.labeling.Work;
import dev.touchstone.testbed.AtOnce;
import dev.touchstone.testbed.OnBothDatabases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases
class MeteringTest {

    private static final Period EVER = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(3000, 1, 1));
    private static final Work LESSON = Work.lesson(UUID.randomUUID(), "first-boxes");
    private static final Work EXAM = Work.exam(UUID.randomUUID(), "photo-labelling");
    private static final int DEVICES = 8;

    @Autowired
    private ActivitySpans spans;

    @Autowired
    private Ledger ledger;

    @Autowired
    private LedgerReader reader;

    @Autowired
    private PayOffers offers;

    @Autowired
    private PayData data;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    private final SetClock clock = new SetClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final PersonId anna = PersonId.random();
    private Metering metering;

    @Autowired
    void measure() {
        metering = restarted();
    }

    @Test
    void everythingBetweenTwoBeatsCountsUpToTheCutAndThenNoMore() {
        beat(LESSON);
        later(170).beat(LESSON);
        later(180).beat(LESSON);
        later(3600).beat(LESSON);
        later(10).beat(LESSON);
        later(1000);
        metering.closeWhatIsOver();

        assertThat(seconds()).containsExactly(170L + 180 + 180, 10L + 180);
    }

    @Test
    void leavingEndsTheTimeAndPausingEndsItAtOnce() {
        beat(LESSON);
        later(100);
        metering.leave(anna, LESSON);
        later(60);
        metering.closeWhatIsOver();
        beat(EXAM);
        later(50);
        metering.stop(anna, EXAM);
        later(5).beat(EXAM);
        later(20);
        metering.stop(anna, EXAM);

        assertThat(seconds()).containsExactly(100L, 50L, 20L);
        assertThat(ledger.of(anna, EVER))
                .extracting(LedgerRow::kind)
                .containsExactly(EntryKind.LESSON, EntryKind.EXAM, EntryKind.EXAM);
    }

    @Test
    void twoDevicesCountOnceAndOneMayCloseWhileTheOtherGoesOn() {
        beat(LESSON);
        for (int second = 0; second < 600; second += 20) {
            later(20).beat(LESSON);
            beat(LESSON);
        }
        metering.leave(anna, LESSON);
        later(20).beat(LESSON);
        later(20);
        metering.stop(anna, LESSON);

        assertThat(seconds()).containsExactly(640L);
    }

    @Test
    void workOnTwoThingsIsTimeOfTheOneThatWasTouchedLast() {
        beat(LESSON);
        later(60).beat(Work.review());
        later(60).beat(LESSON);
        later(60);
        metering.stop(anna, LESSON);

        assertThat(seconds()).containsExactly(60L, 60L, 60L);
    }

    @Test
    void eightDevicesAtTheSameMomentMakeOneUnion() throws Exception {
        for (int round = 0; round < 5; round++) {
            AtOnce.each(DEVICES, Executors.callable(() -> beat(LESSON)));
            later(100);
        }
        metering.stop(anna, LESSON);

        assertThat(seconds()).containsExactly(500L);
    }

    @Test
    void eightClosersAtTheSameMomentWriteOneEntry() throws Exception {
        beat(LESSON);
        later(900);
        AtOnce.each(DEVICES, Executors.callable(metering::closeWhatIsOver));

        assertThat(seconds()).containsExactly(180L);
    }

    @Test
    void aClockThatIsSetBackTakesNothingAndGivesNothing() {
        beat(LESSON);
        later(60).beat(LESSON);
        later(-30).beat(LESSON);
        later(40).beat(LESSON);
        later(-3600).beat(LESSON);
        later(50);
        metering.stop(anna, LESSON);

        assertThat(seconds()).containsExactlyInAnyOrder(70L, 50L);
    }

    @Test
    void timeOverMidnightBelongsToBothDaysWhereThePersonIs() {
        ZoneId zone = ZoneId.of("Asia/Manila");
        clock.set(Instant.parse("2026-03-02T15:58:00Z"));
        metering.beat(anna, zone, LESSON);
        later(150);
        metering.beat(anna, zone, LESSON);
        metering.stop(anna, LESSON);

        assertThat(ledger.of(anna, Period.day(LocalDate.of(2026, 3, 2))))
                .extracting(LedgerRow::seconds)
                .containsExactly(120L);
        assertThat(ledger.of(anna, Period.day(LocalDate.of(2026, 3, 3))))
                .extracting(LedgerRow::seconds)
                .containsExactly(30L);
    }

    @Test
    void afterACrashWhatWasHeardIsStillThere() {
        beat(LESSON);
        later(25).beat(LESSON);
        metering = restarted();
        later(7200);
        metering.closeWhatIsOver();

        assertThat(seconds()).containsExactly(25L + 180);
    }

    @Test
    void theClockOnTheScreenShowsWhatTheLedgerWillSay() {
        PaidClock shown = new PaidClock(spans, reader, clock);
        beat(LESSON);
        later(100).beat(LESSON);
        later(50);
        assertThat(shown.read(anna, ZoneOffset.UTC).seconds()).isEqualTo(150);
        assertThat(shown.read(anna, ZoneOffset.UTC).left().toSeconds()).isEqualTo(130);
        later(500);
        assertThat(shown.read(anna, ZoneOffset.UTC).seconds()).isEqualTo(280);
        assertThat(shown.read(anna, ZoneOffset.UTC).left()).isZero();
        metering.closeWhatIsOver();
        assertThat(shown.read(anna, ZoneOffset.UTC).seconds()).isEqualTo(280);
        assertThat(seconds()).containsExactly(280L);
    }

    @Test
    void whatAGuestHasOpenIsClosedAndGivenToTheAccount() {
        beat(LESSON);
        PersonId account = PersonId.random();
        spansOf(anna, 60);
        events.publishEvent(new GuestMerged(anna, account));

        assertThat(spans.open(anna)).isEmpty();
        assertThat(spans.open(account)).isEmpty();
        assertThat(ledger.of(anna, EVER)).isEmpty();
        assertThat(ledger.of(account, EVER)).isNotEmpty();
    }

    @Test
    void whoIsErasedLeavesNoOpenTime() {
        beat(LESSON);
        spansOf(anna, 60);
        data.erase(anna, PersonId.random());

        assertThat(spans.open(anna)).isEmpty();
        assertThat((List<?>) data.export(anna).get("activity_span")).isEmpty();
    }

    private void spansOf(PersonId person, long seconds) {
        later(seconds);
        metering.beat(person, ZoneOffset.UTC, LESSON);
    }

    private Metering restarted() {
        return new Metering(spans, ledger, offers, clock, transaction);
    }

    private MeteringTest later(long seconds) {
        clock.pass(seconds);
        return this;
    }

    private void beat(Work work) {
        metering.beat(anna, ZoneOffset.UTC, work);
    }

    private List<Long> seconds() {
        return ledger.of(anna, EVER).stream().map(LedgerRow::seconds).toList();
    }
}
