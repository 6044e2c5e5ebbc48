/** Screens that read several modules: the landing page, the learner's home and the board of an agency. */
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {
            "base",
            "content",
            "grading",
            "labeling",
            "skill",
            "skill :: forecast",
            "account",
            "practice",
            "motivation",
            "certification",
            "credential",
            "agency",
            "agency :: ui",
            "pay",
            "tier",
            "tier :: ui",
            "notice"
        })
@NullMarked
package dev.touchstone.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
