/** Practising over REST: the course, attempts, answers and grades; and the pictures of attempts. */
@NullMarked
package dev.touchstone.practice.web;

import org.jspecify.annotations.NullMarked;
