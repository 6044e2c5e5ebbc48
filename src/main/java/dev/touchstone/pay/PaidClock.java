package dev.touchstone.pay;

import dev.touchstone.base.PersonId;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody's clock of paid time shows: today's time so far, that of the open stretch included. */
@Service
@PermitAll
public class PaidClock {

    /** How long it goes on counting without a sign of activity. */
    public static final Duration STOPS_AFTER = ActiveTime.IDLE_CUT;

    private final ActivitySpans spans;
    private final LedgerReader ledger;
    private final Clock clock;

    PaidClock(ActivitySpans spans, LedgerReader ledger, Clock clock) {
        this.spans = spans;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param seconds of the person's own day, whoever pays
     * @param left how long it goes on counting without a sign of activity; zero when it stands
     */
    public record Reading(long seconds, Duration left) {}

    @Transactional(readOnly = true)
    public Reading read(PersonId person, ZoneId zone) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate today = LocalDate.ofInstant(now, zone);
        Optional<OpenSpan> open = spans.open(person);
        long growing = open.stream()
                .flatMap(span -> Worked.byDay(span.start(), ActiveTime.until(span, now), span.zone()).stream())
                .filter(worked -> worked.day().equals(today))
                .mapToLong(Worked::seconds)
                .sum();
        Duration left = open.filter(span -> span.left().isEmpty())
                .map(span -> Duration.between(now, span.last().plus(STOPS_AFTER)))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
        return new Reading(ledger.worked(person, today) + growing, left);
    }
}
