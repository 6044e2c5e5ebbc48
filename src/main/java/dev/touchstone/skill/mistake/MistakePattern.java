package dev.touchstone.skill.mistake;

import dev.touchstone.skill.memory.Topic;
import java.time.LocalDate;

/**
 * An error that a person made within a span of days, beside the span of the same length before it.
 *
 * @param topic the confusion: the error at its clause
 * @param skill slug
 * @param made how often, 1 or more
 * @param lost the points of score that it cost; a whole answer is worth 1
 * @param last the last day on which it was made
 */
public record MistakePattern(
        Topic topic, String skill, int made, double lost, int madeBefore, double lostBefore, LocalDate last) {}
