package dev.touchstone.agency;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.ClockMeter;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How many invitations an agency may mail: a whole roster of 10,000 at once and some more, then as many again over a day. Each node
 * counts for itself.
 */
@Component
class InvitationPace {

    static final int A_DAY = 12_000;

    private static final int MAX_AGENCIES = 10_000;

    private final Cache<AgencyId, Bucket> agencies = Caffeine.newBuilder()
            .maximumSize(MAX_AGENCIES)
            .expireAfterAccess(Duration.ofDays(1))
            .build();
    private final TimeMeter meter;

    InvitationPace(Clock clock) {
        this.meter = new ClockMeter(clock);
    }

    boolean mayMail(AgencyId agency) {
        return agencies.get(
                        agency,
                        any -> Bucket.builder()
                                .withCustomTimePrecision(meter)
                                .addLimit(limit -> limit.capacity(A_DAY).refillGreedy(A_DAY, Duration.ofDays(1)))
                                .build())
                .tryConsume(1);
    }
}
