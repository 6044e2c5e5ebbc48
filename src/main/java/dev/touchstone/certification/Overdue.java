package dev.touchstone.certification;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands in the sittings whose time is up and whose candidates did not come back. */
@Component
class Overdue {

    private final Sittings sittings;
    private final Invigilation invigilation;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Overdue(Sittings sittings, Invigilation invigilation, Clock clock, TransactionTemplate transaction) {
        this.sittings = sittings;
        this.invigilation = invigilation;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Each in a transaction of its own, so that one in trouble holds up no other. */
    void handIn() {
        for (UUID due : sittings.due(clock.instant())) {
            transaction.executeWithoutResult(status -> sittings.lock(due).ifPresent(invigilation::endIfOverdue));
        }
    }
}
