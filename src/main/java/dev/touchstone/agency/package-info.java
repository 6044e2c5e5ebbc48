/** Agencies: who runs one, who belongs to it and how they came, and what each may see of the other. */
@ApplicationModule(
        displayName = "Agency",
        allowedDependencies = {"base", "account", "notice", "audit"})
@NullMarked
package dev.touchstone.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
