/** Screens that read several modules: the landing page and the learner's home. */
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {
            "base",
            "content",
            "grading",
            "labeling",
            "skill",
            "account",
            "practice",
            "motivation",
            "certification",
            "agency",
            "tier",
            "tier :: ui",
            "notice"
        })
@NullMarked
package dev.touchstone.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
