/** Around every page: layout, doors, languages, and what is shown when something is not there or goes wrong. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"base", "account"})
@NullMarked
package dev.touchstone.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
