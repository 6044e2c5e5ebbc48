/** Item response theory: how likely an answer is right, given an ability and the parameters of an item. Pure. */
@NamedInterface("irt")
@NullMarked
package dev.touchstone.skill.irt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
