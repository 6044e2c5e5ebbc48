package dev.touchstone.grading.choice;

import dev.touchstone.grading.Answer;

/** @param choice slug of the chosen option; empty while nothing is chosen */
public record ChoiceAnswer(String choice) implements Answer {}
