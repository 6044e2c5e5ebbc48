package dev.touchstone.certification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a candidate is told of a sitting that ended. Nothing of the gold.
 *
 * @param program uuid; it may have left the course
 * @param sure whether the rule was sure; else the estimate decided, or items or time ran out
 * @param share of the whole bank that the candidate would get right, with the bar; empty for a voided sitting
 * @param areas in the order of the exam
 * @param retakeFrom when another sitting is possible by the wait; empty when passed
 * @param reason why a named person decided as they did
 */
public record ExamResult(
        SittingId sitting,
        UUID program,
        Outcome outcome,
        boolean sure,
        boolean timedOut,
        Optional<ExamShare> share,
        int items,
        List<Area> areas,
        Instant submittedAt,
        Optional<Instant> retakeFrom,
        Optional<String> reason) {

    /** In what it ended. */
    public enum Outcome {
        PASSED,
        NOT_YET,
        /** A named person looks at it first. */
        UNDER_REVIEW,
        VOIDED
    }

    /**
     * @param slug of the area
     * @param items asked and answered
     * @param right how many of them reached the pass mark
     */
    public record Area(String slug, int items, int right) {}
}
