package dev.touchstone.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.touchstone.base.ClockMeter;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries too often. Each node counts for itself: behind sticky sessions an attacker gains at most a factor
 * of the number of nodes.
 */
@Component
class Patience {

    private static final int MAX_KEYS = 100_000;

    private final Clock clock;
    private final TimeMeter meter;

    /** Passwords for one account: five at once, then one a minute. */
    private final Cache<String, Bucket> accounts = keys(Duration.ofHours(1));
    /** Passwords from one client address, which may be a whole office: thirty at once, then one every twenty seconds. */
    private final Cache<String, Bucket> clients = keys(Duration.ofHours(1));
    /** Mails to one address: three an hour. */
    private final Cache<String, Bucket> mailboxes = keys(Duration.ofHours(4));
    /** Mails asked for from one client address: twenty an hour. */
    private final Cache<String, Bucket> mailClients = keys(Duration.ofHours(4));

    Patience(Clock clock) {
        this.clock = clock;
        this.meter = new ClockMeter(clock);
    }

    /** @return when to try again, if it is too early now */
    Optional<Instant> beforePassword(String account, String client) {
        return beforeLink(client).or(() -> take(accounts, account, 5, Duration.ofMinutes(5)));
    }

    Optional<Instant> beforeMailFrom(String client) {
        return take(mailClients, client, 20, Duration.ofHours(1));
    }

    /** @return when to try again, if too many one-time links were opened from there; they share the count of passwords */
    Optional<Instant> beforeLink(String client) {
        return take(clients, client, 30, Duration.ofMinutes(10));
    }

    /** Whether a mail may go to the address now. Told to nobody, since it would tell who has asked before. */
    boolean mayMail(EmailAddress to) {
        return take(mailboxes, to.value(), 3, Duration.ofHours(1)).isEmpty();
    }

    /** A right password clears the account's count. */
    void forget(String account) {
        accounts.invalidate(account);
    }

    private Optional<Instant> take(Cache<String, Bucket> cache, String key, int capacity, Duration period) {
        Bucket bucket = cache.get(
                key,
                any -> Bucket.builder()
                        .withCustomTimePrecision(meter)
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period))
                        .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(clock.instant().plusNanos(probe.getNanosToWaitForRefill()));
    }

    private static Cache<String, Bucket> keys(Duration idle) {
        return Caffeine.newBuilder()
                .maximumSize(MAX_KEYS)
                .expireAfterAccess(idle)
                .build();
    }
}
