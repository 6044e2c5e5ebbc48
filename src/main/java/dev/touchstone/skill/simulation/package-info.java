/**
 * Simulated learners, whose true ability is known, so that what the product believes and shows of them can be held against it.
 * Pure: everything random comes from a seed.
 */
@NamedInterface("simulation")
@NullMarked
package dev.touchstone.skill.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
