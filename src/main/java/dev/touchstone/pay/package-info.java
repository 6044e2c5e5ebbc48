/** Paid time: what people worked in training, measured and kept in a ledger in which nothing is changed. */
@ApplicationModule(
        displayName = "Pay",
        allowedDependencies = {
            "base",
            "account",
            "agency",
            "agency :: ui",
            "notice",
            "audit",
            "content",
            "labeling",
            "practice",
            "certification",
            "skill",
            "tier"
        })
@NullMarked
package dev.touchstone.pay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
