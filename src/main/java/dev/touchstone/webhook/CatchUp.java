package dev.touchstone.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks again at what happened, and writes the messages that a server took down with it. */
@Component
class CatchUp {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

    /** Longer than any transaction: what is committed late was begun before the last look. */
    private static final Duration OVERLAP = Duration.ofMinutes(15);

    private static final Duration KEPT = Duration.ofDays(30);

    private final List<FactSource> sources;
    private final FanOut fanOut;
    private final CatchUpPoints points;
    private final Messages messages;
    private final Tries tries;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CatchUp(
            List<FactSource> sources,
            FanOut fanOut,
            CatchUpPoints points,
            Messages messages,
            Tries tries,
            Clock clock,
            TransactionTemplate transaction) {
        this.sources = sources;
        this.fanOut = fanOut;
        this.points = points;
        this.messages = messages;
        this.tries = tries;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Where one fact cannot be told, the others are, and the next look begins where this one did. */
    void lookAgain() {
        Instant now = clock.instant();
        Instant last = points.findById(CatchUpPoint.THE_ONE)
                .map(CatchUpPoint::lookedUntil)
                .filter(point -> point.isBefore(now))
                .orElse(now);
        boolean whole = true;
        for (FactSource source : sources) {
            for (Fact fact : source.since(last.minus(OVERLAP))) {
                whole &= told(fact);
            }
        }
        if (whole) {
            moveOn(now);
        }
    }

    private void moveOn(Instant now) {
        try {
            transaction.executeWithoutResult(
                    status -> points.findById(CatchUpPoint.THE_ONE).ifPresent(point -> point.lookedUntil(now)));
        } catch (OptimisticLockingFailureException another) {
            LOG.debug("Another node has looked through the same time");
        }
    }

    private boolean told(Fact fact) {
        try {
            fanOut.tell(fact);
            return true;
        } catch (RuntimeException failed) {
            LOG.error("Agencies could not be told of {}", fact.key(), failed);
            return false;
        }
    }

    /** The log is kept for 30 days; what still waits, longer. */
    void tidy() {
        Instant before = clock.instant().minus(KEPT);
        transaction.executeWithoutResult(status -> {
            tries.deleteOlderThan(before);
            messages.deleteOlderThan(before);
        });
    }
}
