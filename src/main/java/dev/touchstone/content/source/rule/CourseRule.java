package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.file.Problems;

/** A family of rules. A draft may be broken in any way: what is missing elsewhere is not this rule's business. */
public interface CourseRule {

    void check(CourseDraft course, Problems problems);

    /** Whether a course that breaks it cannot be taught. The others ask for quality: the check tells them, the start does not. */
    default boolean holdsAtStart() {
        return true;
    }
}
