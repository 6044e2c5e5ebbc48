package dev.touchstone.practice;

/**
 * What some people did together.
 *
 * @param reviewed due reviews that they answered
 * @param mastered lessons that they mastered for the first time
 */
public record PracticeSum(long reviewed, long mastered) {}
