/** What a demonstration adds: sample people, an agency at work, and the mail nobody has a mailbox for. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "base",
            "account",
            "notice",
            "content",
            "content::choice",
            "labeling",
            "practice",
            "certification",
            "agency",
            "tier",
            "tier :: live",
            "pay"
        })
@NullMarked
package dev.touchstone.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
