/** Exams over REST. */
@NullMarked
package dev.touchstone.certification.web;

import org.jspecify.annotations.NullMarked;
