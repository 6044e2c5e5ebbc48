package dev.touchstone.practice;

import java.time.LocalDate;

/**
 * What a learner did on one of their days.
 *
 * @param answers how many they handed in
 * @param reviewed how many of these answered something that was due for review
 * @param drilled how many of these were in a drill
 */
public record PracticeDay(LocalDate day, int answers, int reviewed, int drilled) {}
