/** Ladders and holdings of an agency over REST. */
@NullMarked
package dev.touchstone.tier.web;

import org.jspecify.annotations.NullMarked;
