package dev.touchstone.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.agency.Agencies;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import dev.touchstone.testbed.OnBothDatabases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A month comes to the same by the sum of its entries and by the stretches of work as they were measured. */
@OnBothDatabases
class ReplayTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Period MONTH = Period.month(OCTOBER);

    @Autowired
    private ActivitySpans spans;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Waivers waivers;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aRandomMonthHasOneSumByTwoWays(long seed) {
        RandomMonth month = month(seed, 12);
        month.isWorked();

        for (AgencyId agency : month.agencies()) {
            List<PaidSum> sums = ledger.sums(agency, MONTH);
            assertThat(sums).as("seed %d", seed).isNotEmpty();
            assertThat(ledger.replayed(agency, MONTH)).as("seed %d", seed).isEqualTo(sums);
            assertThat(ledger.replayed(agency, Period.day(OCTOBER.atDay(25))))
                    .as("seed %d, the day with 25 hours", seed)
                    .isEqualTo(ledger.sums(agency, Period.day(OCTOBER.atDay(25))));
        }
        long byPeople = month.people().stream()
                .flatMap(person -> ledger.sums(person, MONTH).stream())
                .mapToLong(PaidSum::seconds)
                .sum();
        long byAgencies = month.agencies().stream()
                .flatMap(agency -> ledger.sums(agency, MONTH).stream())
                .mapToLong(PaidSum::seconds)
                .sum();
        assertThat(byPeople).isEqualTo(byAgencies);
    }

    @Test
    void nobodysTimeOverlaps() {
        RandomMonth month = month(4, 6);
        month.isWorked();

        for (PersonId person : month.people()) {
            Instant end = Instant.EPOCH;
            for (LedgerRow row : ledger.of(person, new Period(LocalDate.EPOCH, LocalDate.of(3000, 1, 1)))) {
                if (row.kind() != EntryKind.CORRECTION) {
                    assertThat(row.startedAt()).isAfterOrEqualTo(end);
                    end = row.endedAt();
                }
            }
        }
    }

    @Test
    void anEntryThatWasTamperedWithIsFound() {
        RandomMonth month = month(5, 2);
        month.isWorked();
        AgencyId agency = paying(month);

        database.update(
                "update ledger_entry set seconds = seconds + 1 where agency_id = ? and on_day >= ? and on_day < ?",
                agency.value(),
                MONTH.from(),
                MONTH.until());

        assertThat(ledger.replayed(agency, MONTH)).isNotEqualTo(ledger.sums(agency, MONTH));
    }

    @Test
    void correctionsCountInTheMonthTheyAreMade() {
        RandomMonth month = month(6, 2);
        month.isWorked();
        AgencyId agency = paying(month);
        LedgerRow first = ledger.page(agency, MONTH, Optional.empty(), 1).getFirst();
        LedgerRow counter = ledger.correct(
                UUID.randomUUID(), agency, first.id(), 90, "The line was down.", PersonId.random(), "Mo");
        Period now = Period.day(counter.day());

        assertThat(ledger.sums(agency, now))
                .isEqualTo(ledger.replayed(agency, now))
                .singleElement()
                .satisfies(sum -> {
                    assertThat(sum.seconds()).isEqualTo(90);
                    assertThat(sum.amount())
                            .contains(first.terms().orElseThrow().rate().of(90));
                });
    }

    private AgencyId paying(RandomMonth month) {
        return month.agencies().stream()
                .filter(agency -> !ledger.sums(agency, MONTH).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private RandomMonth month(long seed, int people) {
        SomePayer payer = new SomePayer();
        SetClock clock = new SetClock(Instant.EPOCH);
        PayOffers offers = new PayOffers(payer, agencies, waivers);
        Metering metering = new Metering(spans, ledger, offers, clock, transaction);
        return new RandomMonth(seed, people, OCTOBER, metering, payer, clock);
    }

    static PayTerms terms(AgencyId agency, long rate, String currency) {
        return new PayTerms(
                agency, UUID.randomUUID(), "Anna", "t1", new HourlyRate(rate, Currency.getInstance(currency)));
    }
}
