/**
 * Gold comes and goes in other people's formats. Only the command line uses it: it is no named interface, so that no module
 * reaches gold through it.
 */
@NullMarked
package dev.touchstone.content.exchange;

import org.jspecify.annotations.NullMarked;
