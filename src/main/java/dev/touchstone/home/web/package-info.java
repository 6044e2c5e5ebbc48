/** The board of an agency for programs, and as files. */
@NullMarked
package dev.touchstone.home.web;

import org.jspecify.annotations.NullMarked;
