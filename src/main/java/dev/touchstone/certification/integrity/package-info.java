/**
 * Signs that an exam may not show what a person can do: answers too fast to be thought about, items that leaked, equal wrong answers
 * of two people, old items known and fresh ones not, answers that do not go together. Pure. Each says what was seen, how often it
 * happens to honest people and what to look at. None is a verdict, and nothing here refuses anything: a person looks and decides.
 */
@NamedInterface("integrity")
@NullMarked
package dev.touchstone.certification.integrity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
