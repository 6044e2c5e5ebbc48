package dev.touchstone.practice;

import java.util.List;

/**
 * An answer as it is kept: in its canonical form, with the verdict it got.
 *
 * @param json the answer as JSON
 * @param score 0 to 1
 * @param errors error types, as often as they were made
 */
record StoredAnswer(String json, double score, List<String> errors, String grader) {}
