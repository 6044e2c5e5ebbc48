/** What is known of a learner's skill: the evidence, append-only, and the standing that follows from it. */
@ApplicationModule(
        displayName = "Skill",
        allowedDependencies = {"base", "content"})
@NullMarked
package dev.touchstone.skill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
