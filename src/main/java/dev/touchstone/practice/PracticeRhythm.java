package dev.touchstone.practice;

import java.time.LocalDate;

/**
 * How often somebody has practised lately.
 *
 * @param last the last day with an answer
 * @param days with an answer within the time that was asked for
 */
public record PracticeRhythm(LocalDate last, int days) {}
