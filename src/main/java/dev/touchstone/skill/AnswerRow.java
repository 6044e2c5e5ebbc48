package dev.touchstone.skill;

import dev.touchstone.content.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer that counts, for showing.
 *
 * @param place how manieth of the learner in the skill, from 1
 * @param exercise title of its exercise; empty when its item has left the course
 * @param score 0 to 1
 * @param mixed whether it came from mixed practice
 */
public record AnswerRow(long place, LocalDate day, Optional<Text> exercise, double score, boolean mixed) {}
