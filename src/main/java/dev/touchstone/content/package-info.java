/**
 * The course as immutable records: tracks, lessons, rulebooks and clauses, exercises, items and prompts. Nothing in this
 * package holds gold; that lives in {@code content.gold}, which only the modules that mark answers may see.
 */
@ApplicationModule(
        displayName = "Content",
        allowedDependencies = {"base", "scene"})
@NullMarked
package dev.touchstone.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
