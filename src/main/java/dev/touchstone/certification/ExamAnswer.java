package dev.touchstone.certification;

/**
 * An answer as it is kept, with what it came to.
 *
 * @param score 0 to 1
 * @param reached whether the score is at least the item's pass mark
 */
record ExamAnswer(String json, double score, boolean reached, String grader) {}
