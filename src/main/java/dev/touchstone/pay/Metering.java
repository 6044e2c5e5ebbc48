package dev.touchstone.pay;

import dev.touchstone.base.PersonId;
import dev.touchstone.base.SecondLook;
import dev.touchstone.labeling.Work;
import dev.touchstone.labeling.WorkMeter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures active time by the server's clock. All devices of a person feed one open stretch, so that time at two of them
 * counts once; each stretch that is over is written to the ledger in the transaction that closes it.
 */
@Component
class Metering implements WorkMeter {

    private static final Logger LOG = LoggerFactory.getLogger(Metering.class);

    private final ActivitySpans spans;
    private final Ledger ledger;
    private final PayOffers offers;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Metering(ActivitySpans spans, Ledger ledger, PayOffers offers, Clock clock, TransactionTemplate transaction) {
        this.spans = spans;
        this.ledger = ledger;
        this.offers = offers;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void beat(PersonId person, ZoneId zone, Work work) {
        unharmed(() -> {
            Instant now = now();
            if (!spans.grow(person, work, now)) {
                atOnce(() -> hear(person, zone, work, now));
            }
        });
    }

    @Override
    public void leave(PersonId person, Work work) {
        onOpen(person, work, span -> {
            Instant until = ActiveTime.until(span, now());
            if (ActiveTime.over(span, now()).isPresent()) {
                close(span, until);
            } else {
                spans.leave(span, until);
            }
        });
    }

    @Override
    public void stop(PersonId person, Work work) {
        onOpen(person, work, span -> close(span, ActiveTime.until(span, now())));
    }

    /** Closes whatever somebody has open, as their account ends or becomes another. Belongs to the caller's transaction. */
    void closeAll(PersonId person) {
        spans.lock(person).ifPresent(span -> close(span, ActiveTime.until(span, now())));
    }

    /** Writes every stretch to the ledger that is over by now, after a crash too. */
    void closeWhatIsOver() {
        spans.due(now())
                .forEach(person -> unharmed(() -> atOnce(() -> spans.lock(person)
                        .ifPresent(span -> ActiveTime.over(span, now()).ifPresent(end -> close(span, end))))));
    }

    private void hear(PersonId person, ZoneId zone, Work work, Instant now) {
        Optional<OpenSpan> open = spans.lock(person);
        if (open.isEmpty()) {
            begin(person, zone, work, now);
            return;
        }
        switch (ActiveTime.beat(open.get(), work, now)) {
            case ActiveTime.Heard.Grows(Instant until) -> spans.goOn(open.get(), until);
            case ActiveTime.Heard.Ended(Instant end) -> {
                close(open.get(), end);
                begin(person, zone, work, now);
            }
            case ActiveTime.Heard.Nothing nothing -> LOG.debug("A beat from before the last one counts nothing.");
        }
    }

    private void begin(PersonId person, ZoneId zone, Work work, Instant now) {
        spans.begin(new OpenSpan(
                UUID.randomUUID(), person, work, offers.of(person, work).terms(), zone, now, now, Optional.empty()));
    }

    void close(OpenSpan span, Instant end) {
        spans.end(span, end);
        Instant recorded = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Worked day : Worked.byDay(span.start(), end, span.zone())) {
            ledger.append(
                    span.id(),
                    new LedgerRow(
                            UUID.randomUUID(),
                            span.person(),
                            span.terms(),
                            EntryKind.valueOf(span.work().kind().name()),
                            ActivitySpans.thing(span.work()),
                            day.start(),
                            day.end(),
                            day.day(),
                            day.seconds(),
                            Optional.empty(),
                            recorded));
        }
    }

    private void onOpen(PersonId person, Work work, Consumer<OpenSpan> deed) {
        unharmed(() -> atOnce(() ->
                spans.lock(person).filter(span -> span.work().equals(work)).ifPresent(deed)));
    }

    private void atOnce(Runnable deed) {
        SecondLook.at(() -> transaction.execute(status -> {
            deed.run();
            return true;
        }));
    }

    /** Whoever works goes on working when their time cannot be counted, and others are counted; the log says that it was not. */
    private static void unharmed(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException e) {
            LOG.error("Active time could not be counted.", e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
