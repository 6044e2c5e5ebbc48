package dev.touchstone.grading.freetext;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Reveal;

/**
 * A text that does all that was asked.
 *
 * @param language BCP 47 tag of the text
 */
public record FreeTextReveal(String text, String language, ClauseRef clause, Text why) implements Reveal {}
