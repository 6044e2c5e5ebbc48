@NullMarked
package dev.touchstone.credential.web;

import org.jspecify.annotations.NullMarked;
