package dev.touchstone.webhook.sending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When a message that did not arrive is sent again, as Standard Webhooks 1 proposes: ten tries over some three days. */
public final class RetrySchedule {

    private static final List<Duration> BEFORE_EACH_TRY = List.of(
            Duration.ZERO,
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** A tenth at most comes on top, so that what failed together does not come back together. */
    private static final double JITTER = 0.1;

    /** Nobody is waited for longer than the schedule itself waits. */
    private static final Duration LONGEST = BEFORE_EACH_TRY.getLast();

    private RetrySchedule() {}

    public static int tries() {
        return BEFORE_EACH_TRY.size();
    }

    /**
     * How long to wait after a try that failed; empty when it was the last.
     *
     * @param tried how often it was tried, 1 or more
     * @param asked how long the receiver wants to be left alone ({@code Retry-After}); lengthens the wait, never shortens it
     */
    public static Optional<Duration> after(int tried, Optional<Duration> asked, RandomGenerator random) {
        if (tried < 1) {
            throw new IllegalArgumentException("Nothing was tried.");
        }
        if (tried >= BEFORE_EACH_TRY.size()) {
            return Optional.empty();
        }
        Duration planned = BEFORE_EACH_TRY.get(tried);
        Duration jitter = Duration.ofMillis((long) (planned.toMillis() * JITTER * random.nextDouble()));
        Duration wanted =
                asked.filter(wait -> wait.compareTo(LONGEST) < 0).orElse(asked.isPresent() ? LONGEST : Duration.ZERO);
        return Optional.of(max(planned.plus(jitter), wanted));
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
