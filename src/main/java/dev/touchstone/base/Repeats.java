package dev.touchstone.base;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Requests that programs send again because they never heard the answer. Each is carried out at most once: what was answered is
 * kept for a day under the key that its caller gave it.
 */
@Service
public class Repeats {

    static final Duration KEPT = Duration.ofHours(24);

    /** No request takes longer: one without an answer by then was lost with its server. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private final KeptReplies replies;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Repeats(KeptReplies replies, TransactionTemplate transaction, Clock clock) {
        this.replies = replies;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Of several that come at once, one is the first.
     *
     * @param key unlike any other of the same person's last day
     * @param requestHash equal for equal requests
     */
    public Repeat claim(PersonId person, String key, String requestHash) {
        return SecondLook.at(() -> transaction.execute(status -> find(person, key, requestHash, clock.instant())));
    }

    private Repeat find(PersonId person, String key, String requestHash, Instant now) {
        KeptReply kept =
                replies.findByPersonIdAndIdempotencyKey(person.value(), key).orElse(null);
        if (kept != null && kept.begunAt().plus(KEPT).isAfter(now)) {
            return told(kept, requestHash, now);
        }
        if (kept != null) {
            replies.delete(kept);
            replies.flush();
        }
        return new Repeat.First(replies.saveAndFlush(new KeptReply(person, key, requestHash, now))
                .id());
    }

    private static Repeat told(KeptReply kept, String requestHash, Instant now) {
        if (!kept.isOf(requestHash)) {
            return new Repeat.Another();
        }
        return kept.reply()
                .<Repeat>map(Repeat.Answered::new)
                .orElseGet(
                        () -> kept.begunAt().plus(LONGEST).isAfter(now) ? new Repeat.Running() : new Repeat.Unknown());
    }

    /** From now on the same request is answered so. */
    @Transactional
    public void keep(UUID claim, Reply reply) {
        replies.findById(claim).ifPresent(kept -> kept.answer(reply));
    }

    /** Nothing was done; the same request may be sent again under the same key. */
    @Transactional
    public void giveBack(UUID claim) {
        replies.deleteById(claim);
    }

    @Transactional
    void forget() {
        replies.deleteBegunBefore(clock.instant().minus(KEPT));
    }
}
