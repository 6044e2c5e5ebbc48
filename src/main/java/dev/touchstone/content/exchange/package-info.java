/**
 * Gold comes and goes in other people's formats. Only the command line uses it, by a rule of the build, so that no module
 * reaches gold through it.
 */
@NamedInterface("exchange")
@NullMarked
package dev.touchstone.content.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
