/** What verifiers fetch about credentials, without signing in. */
@NullMarked
package dev.touchstone.credential.web;

import org.jspecify.annotations.NullMarked;
