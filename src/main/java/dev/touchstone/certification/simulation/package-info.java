/** Simulated people sit an exam, so that its rule can be held against abilities that are known. Pure: everything random comes from a seed. */
@NamedInterface("simulation")
@NullMarked
package dev.touchstone.certification.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
