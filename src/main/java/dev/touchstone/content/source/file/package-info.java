/** Files as they lie on disk or in the jar: found, read within limits, parsed, held to their schema. */
@NullMarked
package dev.touchstone.content.source.file;

import org.jspecify.annotations.NullMarked;
