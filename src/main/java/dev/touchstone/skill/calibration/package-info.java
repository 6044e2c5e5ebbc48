/**
 * Calibration: how hard and how telling each family of items is, from everybody's answers in one skill. Pure: answers go in,
 * parameters come out, the same to the last digit on any machine and any number of threads.
 */
@NamedInterface("calibration")
@NullMarked
package dev.touchstone.skill.calibration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
