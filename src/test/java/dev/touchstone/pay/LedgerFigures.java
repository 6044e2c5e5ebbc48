package dev.touchstone.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.agency.Agencies;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import dev.touchstone.labeling.Work;
import dev.touchstone.testbed.OnBothDatabases;
import dev.touchstone.testbed.Tables;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A month of 1,000 learners, summed up in two ways; and what counting costs each answer. */
@OnBothDatabases
@Tag("figures")
class LedgerFigures {

    private static final int PEOPLE = 1_000;
    private static final int BEATS = 20_000;
    private static final YearMonth MONTH = YearMonth.of(2026, 10);

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

    private final SomePayer payer = new SomePayer();
    private final SetClock clock = new SetClock(Instant.EPOCH);
    private long entries;

    @Test
    void aMonthHasOneSumByTwoWays() throws Exception {
        RandomMonth month = new RandomMonth(1, PEOPLE, MONTH, metering(), payer, clock);
        month.isWorked();
        Period period = Period.month(MONTH);
        month.agencies().forEach(agency -> ledger.each(agency, period, row -> entries++));

        Timed<List<PaidSum>> sums = timed(() -> each(month, agency -> ledger.sums(agency, period)));
        Timed<List<PaidSum>> replayed = timed(() -> each(month, agency -> ledger.replayed(agency, period)));

        Tables.ofPerformance()
                .write(
                        "ledger",
                        List.of("the same month of " + PEOPLE + " learners", "entries", "ms"),
                        List.of(
                                List.of("by the sum of its entries", format(entries), format(sums.millis())),
                                List.of(
                                        "by the stretches of work as measured",
                                        format(entries),
                                        format(replayed.millis()))));
        assertThat(replayed.result()).isEqualTo(sums.result());
    }

    @Test
    void whatABeatCosts() throws Exception {
        Metering metering = metering();
        PersonId person = PersonId.random();
        Work work = Work.lesson(UUID.randomUUID(), "first-boxes");
        beats(metering, person, work);
        long before = ManagementFactory.getThreadMXBean()
                .getThreadCpuTime(Thread.currentThread().threadId());
        beats(metering, person, work);
        long spent = ManagementFactory.getThreadMXBean()
                        .getThreadCpuTime(Thread.currentThread().threadId())
                - before;

        Tables.ofPerformance()
                .write(
                        "beat",
                        List.of("a beat", "beats", "processor µs each"),
                        List.of(List.of(
                                "that lets an open stretch grow", format(BEATS), format(spent / 1_000.0 / BEATS))));
        assertThat(spent / 1e6 / BEATS).as("milliseconds").isLessThan(0.5);
    }

    private void beats(Metering metering, PersonId person, Work work) {
        for (int beat = 0; beat < BEATS; beat++) {
            clock.pass(1);
            metering.beat(person, ZoneOffset.UTC, work);
        }
    }

    private static List<PaidSum> each(RandomMonth month, Function<AgencyId, List<PaidSum>> sums) {
        return month.agencies().stream()
                .flatMap(agency -> sums.apply(agency).stream())
                .toList();
    }

    private Metering metering() {
        return new Metering(spans, ledger, new PayOffers(payer, agencies, waivers), clock, transaction);
    }

    private record Timed<T>(T result, double millis) {}

    private static <T> Timed<T> timed(Supplier<T> deed) {
        var _ = deed.get(); // warms up
        long start = System.nanoTime();
        T result = deed.get();
        return new Timed<>(result, (System.nanoTime() - start) / 1e6);
    }

    private static String format(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
