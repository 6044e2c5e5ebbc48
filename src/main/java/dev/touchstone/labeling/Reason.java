package dev.touchstone.labeling;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.grading.Verdict;

/**
 * What is said about one mark.
 *
 * @param headline what the thing is and how it went, in a few words
 * @param text what differs, with numbers that the hand can act on; may be empty when all is right
 * @param language BCP 47 tag of the text
 * @param clause the clause that decides
 */
public record Reason(Verdict verdict, String headline, String text, String language, ClauseRef clause) {}
