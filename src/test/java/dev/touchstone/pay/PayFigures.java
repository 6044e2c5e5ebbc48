package dev.touchstone.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountTest;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.base.PersonId;
import dev.touchstone.testbed.Tables;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * A month of a thousand learners at four agencies: several tiers, three currencies, zones on both sides of UTC, stretches over
 * midnight and over the hour that clocks skip, and corrections. Whether every way to sum it comes to the same, and what it
 * takes to state it.
 */
@AccountTest
@Import(PayFixture.class)
@Tag("figures")
class PayFigures {

    private static final YearMonth MONTH = YearMonth.of(2026, 3);
    private static final int LEARNERS = 1_000;
    private static final int STRETCHES = 30;
    private static final List<String> ZONES = List.of(
            "Europe/Madrid",
            "America/New_York",
            "Asia/Manila",
            "Africa/Nairobi",
            "Pacific/Kiritimati",
            "Pacific/Pago_Pago",
            "Asia/Kathmandu",
            "Australia/Lord_Howe");
    private static final List<String> CURRENCIES = List.of("USD", "EUR", "JPY", "USD");
    private static final List<String> TIERS = List.of("trainee", "entry", "skilled", "evaluator");
    private static final long[] RATES = {1200, 1499, 1801, 2207};
    private static final EntryKind[] KINDS = {EntryKind.LESSON, EntryKind.REVIEW, EntryKind.DRILL, EntryKind.EXAM};

    @Autowired
    private PayFixture fixture;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Statements statements;

    @Autowired
    private MemberSums sums;

    @Autowired
    private PrintedStatements prints;

    @Autowired
    private ThingNames names;

    private final Random random = new Random(1);
    private final Map<String, BigInteger> expected = new HashMap<>();
    private long entries;
    private long corrections;

    @Test
    void aMonthOfAThousandLearners() throws IOException {
        List<AgencyRow> agencies = new ArrayList<>();
        for (int number = 0; number < CURRENCIES.size(); number++) {
            agencies.add(fixture.agencyOf(fixture.someone("Olga")));
        }
        List<Thing> things = names.all();
        for (int learner = 0; learner < LEARNERS; learner++) {
            aMonth(agencies.get(learner % agencies.size()), learner, things);
        }

        List<List<String>> rows = new ArrayList<>();
        long compared = 0;
        for (AgencyRow agency : agencies) {
            for (Reconciliation check : reconciled(agency)) {
                BigInteger simulated = expected.get(agency.slug() + check.currency());
                long parts = check.ledger().orElseThrow().amount().orElseThrow().parts();
                assertThat(check.agrees())
                        .as("%s %s", agency.slug(), check.currency())
                        .isTrue();
                assertThat(BigInteger.valueOf(parts)).isEqualTo(simulated);
                compared++;
                rows.add(List.of(
                        "agency " + (agencies.indexOf(agency) + 1) + ", " + check.currency()
                                + ", exact parts by the ledger",
                        number(parts)));
                rows.add(List.of(
                        "the same by the replay of the measured time",
                        number(check.measured()
                                .orElseThrow()
                                .amount()
                                .orElseThrow()
                                .parts())));
            }
        }
        rows.add(List.of("sums compared by both ways; that differ", compared + "; 0"));
        rows.add(
                List.of("entries of the ledger; corrections among them", number(entries) + "; " + number(corrections)));
        state(agencies, rows);
        Tables.ofPerformance().write("pay", List.of("a month of 1,000 learners, H2", "figure"), rows);
    }

    private List<Reconciliation> reconciled(AgencyRow agency) {
        Period period = Period.month(MONTH);
        return Reconciliation.of(ledger.sums(agency.id(), period), ledger.replayed(agency.id(), period));
    }

    private void state(List<AgencyRow> agencies, List<List<String>> rows) {
        AgencyRow agency = agencies.getFirst();
        List<MemberSum> members = sums.page(agency.id(), MONTH, Optional.empty(), LEARNERS);
        List<Double> built = new ArrayList<>();
        List<Double> printed = new ArrayList<>();
        for (MemberSum member : members) {
            long start = System.nanoTime();
            List<Statement> made = statements.of(agency, member.member(), MONTH);
            long done = System.nanoTime();
            byte[] paper = prints.print(made, Locale.ENGLISH);
            printed.add((System.nanoTime() - done) / 1e6);
            built.add((done - start) / 1e6);
            assertThat(made).allMatch(Statement::proven);
            assertThat(paper).isNotEmpty();
        }
        rows.add(List.of("one statement put together and proven, median ms", millis(built)));
        rows.add(List.of("the same printed as PDF, median ms", millis(printed)));
        for (int round = 0; round < 2; round++) {
            stream(agencies, new ArrayList<>());
        }
        stream(agencies, rows);
    }

    private void stream(List<AgencyRow> agencies, List<List<String>> rows) {
        long[] signs = new long[1];
        long[] stated = new long[1];
        long[] most = new long[1];
        Appendable nowhere = new Counting(signs);
        StatementCsv csv = new StatementCsv(nowhere, new StatementWords(Locale.ENGLISH), names);
        long before = used();
        long start = System.nanoTime();
        for (AgencyRow agency : agencies) {
            statements.each(agency, MONTH, statement -> {
                assertThat(statement.proven()).isTrue();
                csv.add(statement);
                if (stated[0]++ % 200 == 0) {
                    most[0] = Math.max(most[0], used() - before);
                }
            });
        }
        rows.add(List.of(
                "all statements streamed as CSV: statements; KB; s",
                number(stated[0]) + "; " + number(signs[0] / 1000) + "; "
                        + String.format(Locale.ROOT, "%.2f", (System.nanoTime() - start) / 1e9)));
        rows.add(List.of(
                "heap in use above the start, at most, MB after a collection every 200 statements",
                String.format(Locale.ROOT, "%.1f", Math.max(0, most[0]) / 1e6)));
        assertThat(most[0]).isLessThan(50_000_000);
    }

    private void aMonth(AgencyRow agency, int learner, List<Thing> things) {
        PersonId person = PersonId.random();
        MemberId member = new MemberId(UUID.randomUUID());
        ZoneId zone = ZoneId.of(ZONES.get(learner % ZONES.size()));
        Currency currency = Currency.getInstance(CURRENCIES.get(learner % CURRENCIES.size()));
        String name = "Learner %04d".formatted(learner);
        for (int stretch = 0; stretch < STRETCHES; stretch++) {
            int tier = Math.min(TIERS.size() - 1, learner % 3 + stretch / 12);
            PayTerms terms = new PayTerms(
                    agency.id(), member.value(), name, TIERS.get(tier), new HourlyRate(RATES[tier], currency));
            // From the day before the month to its last, late in the evening too, so that months and days are crossed.
            ZonedDateTime start = MONTH.atDay(1)
                    .minusDays(1)
                    .plusDays(stretch)
                    .atTime(stretch % 5 == 0 ? 23 : random.nextInt(24), random.nextInt(60), random.nextInt(60))
                    .atZone(zone);
            Thing thing = things.get(random.nextInt(things.size()));
            List<LedgerRow> written = fixture.works(
                    person,
                    Optional.of(terms),
                    KINDS[stretch % KINDS.length],
                    stretch % 7 == 0 ? Optional.empty() : Optional.of(thing),
                    start,
                    random.nextLong(20, 7_000));
            written.forEach(row -> count(agency, row));
            if (stretch % 10 == 3) {
                correct(agency, written.getFirst());
            }
        }
    }

    /** Written as a correction of that month is, whenever the figures are taken. */
    private void correct(AgencyRow agency, LedgerRow wrong) {
        long seconds = random.nextLong(-wrong.seconds(), 600) | 1;
        LedgerRow counter = new LedgerRow(
                UUID.randomUUID(),
                wrong.person(),
                wrong.terms(),
                EntryKind.CORRECTION,
                wrong.thing(),
                wrong.startedAt(),
                wrong.endedAt(),
                MONTH.atEndOfMonth(),
                seconds,
                Optional.of(new Correction(wrong.id(), "Counted wrongly.", PersonId.random(), "Mo")),
                wrong.recordedAt());
        ledger.append(UUID.randomUUID(), counter);
        count(agency, counter);
        corrections++;
    }

    private void count(AgencyRow agency, LedgerRow row) {
        if (!Period.month(MONTH).contains(row.day())) {
            return;
        }
        PayTerms terms = row.terms().orElseThrow();
        expected.merge(
                agency.slug() + terms.rate().currency(),
                BigInteger.valueOf(row.seconds())
                        .multiply(BigInteger.valueOf(terms.rate().minor())),
                BigInteger::add);
        entries++;
    }

    private static String millis(List<Double> times) {
        return String.format(
                Locale.ROOT, "%.2f", times.stream().sorted().toList().get(times.size() / 2));
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Takes what is written and keeps its length alone. */
    private record Counting(long[] signs) implements Appendable {

        @Override
        public Appendable append(CharSequence text) {
            signs[0] += text.length();
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            signs[0] += end - start;
            return this;
        }

        @Override
        public Appendable append(char sign) {
            signs[0]++;
            return this;
        }
    }
}
