/** How the task type {@code keypoints} looks. */
@NullMarked
package dev.touchstone.labeling.keypoints;

import org.jspecify.annotations.NullMarked;
