/** Which drawn thing goes with which gold thing, for every task type that draws. */
@NullMarked
package dev.touchstone.grading.pairing;

import org.jspecify.annotations.NullMarked;
