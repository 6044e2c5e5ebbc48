@NullMarked
package dev.touchstone.skill;

import org.jspecify.annotations.NullMarked;
