/** How the task type {@code claims} looks. */
@NullMarked
package dev.touchstone.labeling.claims;

import org.jspecify.annotations.NullMarked;
