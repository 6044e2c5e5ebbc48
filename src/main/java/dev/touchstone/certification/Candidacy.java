package dev.touchstone.certification;

import dev.touchstone.content.Program;
import java.util.List;
import java.util.Optional;

/**
 * A learner's way to one certification.
 *
 * @param conditions all that a sitting takes, met or not
 * @param open a sitting that has begun
 * @param results of sittings that ended, the newest first
 */
public record Candidacy(
        Program program,
        List<Condition> conditions,
        Readiness readiness,
        Optional<SittingId> open,
        List<ExamResult> results) {

    /** Whether a sitting may be created now. */
    public boolean eligible() {
        return open.isEmpty() && conditions.stream().allMatch(Condition::met);
    }

    public boolean passed() {
        return results.stream().anyMatch(result -> result.outcome() == ExamResult.Outcome.PASSED);
    }

    public List<Condition> missing() {
        return conditions.stream().filter(condition -> !condition.met()).toList();
    }
}
