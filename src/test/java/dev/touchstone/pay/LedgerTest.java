package dev.touchstone.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import dev.touchstone.testbed.InsistentDevices;
import dev.touchstone.testbed.OnBothDatabases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases
class LedgerTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final Period MARCH = Period.month(YearMonth.of(2026, 3));
    private static final Period EVER = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(3000, 1, 1));
    private static final Thing BOXES = new Thing(UUID.randomUUID(), "first-boxes");

    @Autowired
    private Ledger ledger;

    @Autowired
    private PayData data;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PlatformTransactionManager transactions;

    private final PersonId anna = PersonId.random();
    private final PersonId manager = PersonId.random();
    private final AgencyId agency = AgencyId.random();
    private final PayTerms terms =
            new PayTerms(agency, UUID.randomUUID(), "Anna", "t1", new HourlyRate(1500, Currency.getInstance("USD")));

    @Test
    void anEntryIsWrittenOnceForItsSourceAndDay() throws Exception {
        UUID source = UUID.randomUUID();
        new InsistentDevices(transaction).doing(() -> ledger.append(source, worked(START, 600)));

        assertThat(ledger.of(anna, MARCH)).hasSize(1);
        assertThat(ledger.append(source, worked(START, 600))).isFalse();
    }

    @Test
    void anEntryIsReadAsItWasWritten() {
        LedgerRow row = worked(START, 600);
        ledger.append(UUID.randomUUID(), row);

        assertThat(ledger.of(anna, MARCH)).containsExactly(row);
        assertThat(ledger.find(row.id())).contains(row);
        assertThat(row.amount().orElseThrow().minor()).isEqualTo(250);
    }

    @Test
    void aCorrectionIsACounterEntryWithReasonAndNameAndIsMadeOnce() {
        LedgerRow row = append(600);
        UUID request = UUID.randomUUID();
        LedgerRow counter = ledger.correct(request, agency, row.id(), -200, "Counted twice.", manager, "Mo");
        LedgerRow again = ledger.correct(request, agency, row.id(), -200, "Counted twice.", manager, "Mo");

        assertThat(again.id()).isEqualTo(counter.id());
        assertThat(ledger.find(counter.id())).contains(counter);
        assertThat(counter.correction()).contains(new Correction(row.id(), "Counted twice.", manager, "Mo"));
        assertThat(ledger.find(row.id())).contains(row);
        assertThat(ledger.sums(anna, EVER))
                .containsExactly(new PaidSum(
                        Optional.of(agency), 400, Optional.of(terms.rate().of(400))));
    }

    @ParameterizedTest
    @CsvSource({"0, Why not", "-601, Too much", "-100, ''"})
    void aCorrectionThatMakesNoSenseIsRefused(long seconds, String reason) {
        LedgerRow row = append(600);

        assertThatThrownBy(() -> ledger.correct(UUID.randomUUID(), agency, row.id(), seconds, reason, manager, "Mo"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anotherAgencysEntryIsNotFoundAndACorrectionIsNotCorrected() {
        LedgerRow row = append(600);
        LedgerRow counter = ledger.correct(UUID.randomUUID(), agency, row.id(), 60, "More", manager, "Mo");

        assertThatThrownBy(
                        () -> ledger.correct(UUID.randomUUID(), AgencyId.random(), row.id(), 60, "More", manager, "Mo"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ledger.correct(UUID.randomUUID(), agency, counter.id(), 60, "More", manager, "Mo"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void correctionsAtOnceNeverTakeBackMoreThanThereIs() throws Exception {
        LedgerRow row = append(600);
        TransactionTemplate each = new TransactionTemplate(transactions);
        each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        new InsistentDevices(each).doing(() -> {
            try {
                ledger.correct(UUID.randomUUID(), agency, row.id(), -250, "Too long", manager, "Mo");
            } catch (Refused tooMuch) {
                assertThat(tooMuch.code()).isEqualTo("more-than-there-is");
            }
        });

        assertThat(ledger.sums(agency, EVER)).extracting(PaidSum::seconds).containsExactly(100L);
    }

    @Test
    void anAgencysEntriesComeInOrderPageByPageAndAsAStream() {
        List<UUID> written = new ArrayList<>();
        for (int entry = 0; entry < 1203; entry++) {
            LedgerRow row = worked(START.plusSeconds(entry / 2 * 600L), 300);
            ledger.append(UUID.randomUUID(), row);
            written.add(row.id());
        }
        List<LedgerRow> streamed = new ArrayList<>();
        ledger.each(agency, MARCH, streamed::add);
        List<LedgerRow> first = ledger.page(agency, MARCH, Optional.empty(), 100);
        List<LedgerRow> second =
                ledger.page(agency, MARCH, Optional.of(first.getLast().id()), 100);

        assertThat(streamed).extracting(LedgerRow::id).containsExactlyInAnyOrderElementsOf(written);
        assertThat(streamed.subList(0, 100)).isEqualTo(first);
        assertThat(streamed.subList(100, 200)).isEqualTo(second);
        assertThat(streamed).isSortedAccordingTo((one, other) -> one.startedAt().compareTo(other.startedAt()));
    }

    @Test
    void timeThatNobodyPaysIsASumWithoutAmount() {
        ledger.append(UUID.randomUUID(), worked(START, 60, Optional.empty()));
        append(120);

        assertThat(ledger.sums(anna, MARCH))
                .containsExactlyInAnyOrder(
                        new PaidSum(Optional.empty(), 60, Optional.empty()),
                        new PaidSum(
                                Optional.of(agency),
                                120,
                                Optional.of(terms.rate().of(120))));
    }

    @Test
    void whatAGuestWorkedIsTheAccounts() {
        append(600);
        PersonId account = PersonId.random();
        events.publishEvent(new GuestMerged(anna, account));
        events.publishEvent(new GuestMerged(anna, account));

        assertThat(ledger.of(anna, MARCH)).isEmpty();
        assertThat(ledger.of(account, MARCH)).hasSize(1);
    }

    @Test
    void whoIsErasedLeavesTheirRowsWithoutTheirName() {
        LedgerRow row = append(600);
        ledger.correct(UUID.randomUUID(), agency, row.id(), 60, "More", manager, "Mo");
        assertThat(data.export(anna)).containsOnlyKeys(data.tables());
        assertThat((List<?>) data.export(anna).get("ledger_entry")).hasSize(2);

        PersonId tombstone = PersonId.random();
        data.erase(anna, tombstone);
        data.erase(manager, tombstone);
        data.erase(anna, tombstone);

        assertThat((List<?>) data.export(anna).get("ledger_entry")).isEmpty();
        assertThat(ledger.sums(agency, EVER)).extracting(PaidSum::seconds).containsExactly(660L);
        List<LedgerRow> left = ledger.of(tombstone, EVER);
        assertThat(left)
                .extracting(one -> one.terms().orElseThrow().memberName())
                .containsExactly("", "");
        assertThat(left.getLast().correction()).contains(new Correction(row.id(), "More", tombstone, ""));
    }

    private LedgerRow append(long seconds) {
        LedgerRow row = worked(START, seconds);
        ledger.append(UUID.randomUUID(), row);
        return row;
    }

    private LedgerRow worked(Instant start, long seconds) {
        return worked(start, seconds, Optional.of(terms));
    }

    private LedgerRow worked(Instant start, long seconds, Optional<PayTerms> paid) {
        return new LedgerRow(
                UUID.randomUUID(),
                anna,
                paid,
                EntryKind.LESSON,
                Optional.of(BOXES),
                start,
                start.plusSeconds(seconds),
                LocalDate.ofInstant(start, ZoneOffset.UTC),
                seconds,
                Optional.empty(),
                start.plusSeconds(seconds));
    }
}
