package dev.touchstone.skill.memory;

import java.time.LocalDate;

/**
 * A topic and when it is to be asked again.
 *
 * @param retrievability the probability, on the day of asking, that it is still known; 0 to 1
 * @param lapses how often it was wrong when it was asked again
 * @param everRight whether it was ever right, from its first time on
 */
public record DueTopic(Topic topic, LocalDate due, double retrievability, int lapses, boolean everRight) {}
