/** Agencies over REST: whose they are, their members, and rosters. */
@NullMarked
package dev.touchstone.agency.web;

import org.jspecify.annotations.NullMarked;
