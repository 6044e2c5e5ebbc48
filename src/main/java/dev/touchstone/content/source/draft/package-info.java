/** The course as it was written: every file parsed, nothing believed yet, each value with its line. */
@NullMarked
package dev.touchstone.content.source.draft;

import org.jspecify.annotations.NullMarked;
