package dev.touchstone.labeling;

import java.util.Optional;
import java.util.UUID;

/**
 * What a learner is at work on.
 *
 * @param thing the lesson, the exercise that is practised outside any, or the program of an exam; reviews and drills mix
 * @param slug of the thing; empty without one
 */
public record Work(Kind kind, Optional<UUID> thing, String slug) {

    public enum Kind {
        LESSON,
        REVIEW,
        DRILL,
        EXAM
    }

    public static Work lesson(UUID uuid, String slug) {
        return new Work(Kind.LESSON, Optional.of(uuid), slug);
    }

    public static Work exam(UUID program, String slug) {
        return new Work(Kind.EXAM, Optional.of(program), slug);
    }

    public static Work review() {
        return new Work(Kind.REVIEW, Optional.empty(), "");
    }

    public static Work drill() {
        return new Work(Kind.DRILL, Optional.empty(), "");
    }
}
