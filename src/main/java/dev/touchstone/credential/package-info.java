/** What somebody holds for having passed: issued once, for the public to read, and never taken without due process. */
@ApplicationModule(
        displayName = "Credential",
        allowedDependencies = {
            "base",
            "content",
            "account",
            "certification",
            "certification :: decision",
            "notice",
            "audit"
        })
@NullMarked
package dev.touchstone.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
