/**
 * How likely people are to be ready on a day to come, and how many of a group. Pure; held against simulated learners by
 * {@code skill.simulation}.
 */
@NamedInterface("forecast")
@NullMarked
package dev.touchstone.skill.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
