/** How an exam is asked and decided: which item comes next, when it is enough, and what is said of it. Pure. */
@NamedInterface("decision")
@NullMarked
package dev.touchstone.certification.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
