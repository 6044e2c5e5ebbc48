/** The heart of the product: attempts at exercises, submitted answers, and the lessons they belong to. */
@ApplicationModule(
        displayName = "Practice",
        allowedDependencies = {
            "base",
            "content",
            "content :: *",
            "grading",
            "grading :: *",
            "labeling",
            "skill",
            "skill :: *",
            "account"
        })
@NullMarked
package dev.touchstone.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
