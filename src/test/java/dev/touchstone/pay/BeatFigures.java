package dev.touchstone.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.agency.Agencies;
import dev.touchstone.base.PersonId;
import dev.touchstone.labeling.Work;
import dev.touchstone.testbed.OnBothDatabases;
import dev.touchstone.testbed.Tables;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What it costs an answer, a draft or a screen to be counted. */
@OnBothDatabases
@Tag("figures")
class BeatFigures {

    private static final int BEATS = 20_000;

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

    private Metering metering() {
        return new Metering(spans, ledger, new PayOffers(payer, agencies, waivers), clock, transaction);
    }

    private static String format(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
