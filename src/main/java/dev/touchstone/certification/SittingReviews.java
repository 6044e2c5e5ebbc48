package dev.touchstone.certification;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.certification.integrity.Signals;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sittings before the eyes of a named person: what stands out in them, and the decision on those that wait for one. */
@Service
public class SittingReviews {

    static final String EXAMINERS = "hasAnyRole('OPERATOR', 'EXAMINER')";
    private static final int LATEST = 200;
    private static final int LONGEST_REASON = 2_000;

    private final Sittings sittings;
    private final SittingSignals signals;
    private final ExamResults results;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SittingReviews(
            Sittings sittings,
            SittingSignals signals,
            ExamResults results,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sittings = sittings;
        this.signals = signals;
        this.results = results;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One sitting in the list. Who sat is not told: what is judged is the sitting.
     *
     * @param program uuid
     * @param signals how many stand out
     */
    public record Row(
            SittingId id,
            UUID program,
            SittingState state,
            Instant submittedAt,
            int items,
            boolean passed,
            int signals) {}

    /**
     * @param result as the candidate is told
     * @param share the estimate, also while the candidate is not told yet
     * @param own whether whoever looks sat it, and so must leave it to another
     */
    public record Case(Row row, ExamResult result, Optional<ExamShare> share, Signals signals, boolean own) {

        public SittingSigns signs(Locale language) {
            return SittingSigns.of(signals, language);
        }
    }

    /** Those that wait for a decision first, then the latest that were handed in. */
    @Transactional(readOnly = true)
    @PreAuthorize(EXAMINERS)
    public List<Row> all() {
        return sittings.latest(LATEST).stream().map(this::row).toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(EXAMINERS)
    public Case one(SittingId id) {
        Sitting sitting = sittings.findById(id.value())
                .filter(found -> found.submittedAt().isPresent())
                .orElseThrow(() -> new NotFound("There is no sitting " + id + " that was handed in."));
        return new Case(
                row(sitting),
                results.of(sitting),
                sitting.result().map(SittingResult::share).map(ExamShare::of),
                signals.of(sitting),
                isOwn(sitting));
    }

    /** The result stands as it was measured. */
    @Transactional
    @PreAuthorize(EXAMINERS)
    public void release(SittingId id, String reason) {
        Instant now = clock.instant();
        Sitting sitting = waiting(id);
        sitting.release(me.id(), checked(reason), now);
        events.publishEvent(new SittingDecided(id.value(), now));
    }

    /** The sitting does not count, and takes none of the candidate's sittings; the reason is told to the candidate word for word. */
    @Transactional
    @PreAuthorize(EXAMINERS)
    public void annul(SittingId id, String reason) {
        waiting(id).annul(me.id(), checked(reason), clock.instant());
    }

    private Sitting waiting(SittingId id) {
        Sitting sitting = sittings.lock(id.value()).orElseThrow(() -> new NotFound("There is no sitting " + id + "."));
        if (sitting.state() != SittingState.UNDER_REVIEW) {
            throw new Refused(
                    409, "not-under-review", "This sitting does not wait for a decision any more. Look again.");
        }
        if (isOwn(sitting)) {
            throw new Refused(403, "own-sitting", "This sitting is your own. Another examiner has to decide.");
        }
        return sitting;
    }

    private boolean isOwn(Sitting sitting) {
        return me.known().map(sitting.person()::equals).orElse(false);
    }

    private static String checked(String reason) {
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new Refused(
                    422, "reason", "Say why, in 1 to " + LONGEST_REASON + " characters; the candidate reads it.");
        }
        return said;
    }

    private Row row(Sitting sitting) {
        return new Row(
                sitting.id(),
                sitting.program(),
                sitting.state(),
                sitting.submittedAt().orElseThrow(),
                sitting.answers().size(),
                sitting.result().map(SittingResult::passed).orElse(false),
                signals.found(sitting));
    }
}
