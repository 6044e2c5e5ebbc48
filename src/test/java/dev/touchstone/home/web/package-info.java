/** The board over REST. */
@NullMarked
package dev.touchstone.home.web;

import org.jspecify.annotations.NullMarked;
