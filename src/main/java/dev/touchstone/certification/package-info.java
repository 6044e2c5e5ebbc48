/** Exams: programs, candidacies and sittings, the rule that decides one, and what is watched so that it stays fair. */
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
