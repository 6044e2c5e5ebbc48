package dev.touchstone.credential.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Slows down whoever has badge after badge checked. Thirty at once from one address, which may be a whole office; then one every two seconds. */
@Component
class CheckPatience {

    private static final int AT_ONCE = 30;
    private static final Duration REFILLED = Duration.ofMinutes(1);
    private static final int MOST_CLIENTS = 100_000;

    private final Cache<String, Bucket> clients = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(REFILLED)
            .build();

    /** @return how long to wait, if it is too early now */
    Optional<Duration> before(String client) {
        Bucket bucket = clients.get(
                client,
                any -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(AT_ONCE, REFILLED))
                        .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
