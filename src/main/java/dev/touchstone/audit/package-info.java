/** Who did what to what, and when: a chain in which no row can be changed, taken out or put in unnoticed. */
@ApplicationModule(displayName = "Audit", allowedDependencies = "base")
@NullMarked
package dev.touchstone.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
