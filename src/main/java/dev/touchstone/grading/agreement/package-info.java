/**
 * How far people agree: statistics over a whole set of answers, never over one. Pure. Where a statistic is not defined,
 * as when a rater gives one and the same value to everything, its result is empty.
 */
@NamedInterface("agreement")
@NullMarked
package dev.touchstone.grading.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
