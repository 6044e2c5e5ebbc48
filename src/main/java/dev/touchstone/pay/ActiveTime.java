package dev.touchstone.pay;

import dev.touchstone.labeling.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which time counts as active. Between two signs of activity all of it counts up to the idle cut; of a longer gap the cut
 * counts and no more, whether somebody comes back or not, since who reads or thinks touches nothing and the screen promises
 * it. All instants are whole seconds of the server's clock.
 */
final class ActiveTime {

    /** So long a page may be read, or an answer thought about, without a touch. */
    static final Duration IDLE_CUT = Duration.ofMinutes(3);

    /** So soon after closing, a beat comes from another device or from the page loaded again: nobody was away. */
    static final Duration RETURN = Duration.ofSeconds(30);

    private ActiveTime() {}

    /** What a sign of activity does to the open stretch. */
    sealed interface Heard {

        /** It grows to that moment. */
        record Grows(Instant until) implements Heard {}

        /** It ended at that moment; another one begins now. */
        record Ended(Instant at) implements Heard {}

        /** Nothing: the clock is a little behind what was heard before. */
        record Nothing() implements Heard {}
    }

    static Heard beat(OpenSpan span, Work work, Instant now) {
        if (now.isBefore(span.last())) {
            // A clock that was set back counts nothing; a far step must not stop the counting until it catches up.
            boolean far = span.last().minus(IDLE_CUT).isAfter(now);
            return far ? new Heard.Ended(span.last()) : new Heard.Nothing();
        }
        Optional<Instant> over = over(span, now);
        if (over.isPresent()) {
            return new Heard.Ended(over.get());
        }
        if (span.work().equals(work)) {
            return new Heard.Grows(now);
        }
        return new Heard.Ended(span.left().orElse(now));
    }

    /** Until when it counts if it is closed on a device, or stands still, now. */
    static Instant until(OpenSpan span, Instant now) {
        if (now.isBefore(span.last())) {
            return span.last();
        }
        Instant cut = span.last().plus(IDLE_CUT);
        return span.left().orElse(now.isAfter(cut) ? cut : now);
    }

    /** When it ended, if it is over by now. */
    static Optional<Instant> over(OpenSpan span, Instant now) {
        if (span.left().isPresent()) {
            return span.left().filter(left -> now.isAfter(left.plus(RETURN)));
        }
        return Optional.of(span.last().plus(IDLE_CUT)).filter(now::isAfter);
    }
}
