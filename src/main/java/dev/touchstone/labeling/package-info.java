/** The input and the feedback of each task type: what a learner labels with, and how the comparison with gold is shown. */
@ApplicationModule(
        displayName = "Labeling",
        allowedDependencies = {
            "base",
            "content",
            "content :: *",
            "grading",
            "grading :: *",
        })
@NullMarked
package dev.touchstone.labeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
