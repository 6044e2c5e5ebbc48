package dev.touchstone.grading.freetext;

/**
 * A piece of a text.
 *
 * @param start offset of its first char
 * @param end offset behind its last char
 */
public record TextSpan(int start, int end) {}
