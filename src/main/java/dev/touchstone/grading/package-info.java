/**
 * Marks answers against gold: Answer × Gold → Grade, with typed errors and reasons. Pure; one {@link Grader} for each task
 * type, found by its name. Gold leaves this module only inside the {@link Reveal} of a marked grade.
 */
@ApplicationModule(
        displayName = "Grading",
        allowedDependencies = {"base", "content", "content :: *", "scene"})
@NullMarked
package dev.touchstone.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
