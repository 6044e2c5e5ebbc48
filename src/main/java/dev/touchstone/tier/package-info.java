/** What agencies pay for: ladders of tiers, who holds which, and how anybody comes to hold more or less. */
@ApplicationModule(
        displayName = "Tier",
        allowedDependencies = {
            "base",
            "content",
            "account",
            "agency",
            "agency :: ui",
            "skill",
            "skill :: irt",
            "certification",
            "credential",
            "notice",
            "audit"
        })
@NullMarked
package dev.touchstone.tier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
