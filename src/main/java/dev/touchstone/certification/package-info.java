/** The exam board: programs, sittings, and the rule that decides them. */
@ApplicationModule(
        displayName = "Certification",
        allowedDependencies = {
            "base",
            "content",
            "content :: *",
            "grading",
            "grading :: *",
            "labeling",
            "skill",
            "skill :: *",
            "account",
            "notice"
        })
@NullMarked
package dev.touchstone.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
