/** Reads the course files, checks them against every rule and lists all problems with file, line and remedy. */
@NullMarked
package dev.touchstone.content.source;

import org.jspecify.annotations.NullMarked;
