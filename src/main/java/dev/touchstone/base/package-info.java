/** The ground floor: who is acting, the clock, problems told in one form, and page parts without domain words. */
@ApplicationModule(
        displayName = "Base",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package dev.touchstone.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
