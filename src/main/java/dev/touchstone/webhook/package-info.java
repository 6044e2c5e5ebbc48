/** What agencies are told as it happens: their endpoints, the messages to them, and how these arrive. */
@ApplicationModule(
        displayName = "Webhook",
        allowedDependencies = {"base", "account", "agency", "agency :: ui", "tier", "credential", "notice", "audit"})
@NullMarked
package dev.touchstone.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
