/** Credentials over REST, and badges as files. */
@NullMarked
package dev.touchstone.credential.web;

import org.jspecify.annotations.NullMarked;
