package dev.touchstone.grading.freetext;

import dev.touchstone.grading.Answer;

/** @param text as it was written; lines end with a line feed alone */
public record FreeTextAnswer(String text) implements Answer {}
