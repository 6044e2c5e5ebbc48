package dev.touchstone.skill.memory;

import java.time.LocalDate;

/**
 * What is known of one person's memory of one topic.
 *
 * @param stability days after which it is still recalled with a probability of .9
 * @param difficulty 1 to 10
 * @param due the day from which it is to be asked again
 * @param lastDay the person's day on which it was last asked
 * @param reviews how often it was asked, 1 or more
 * @param lapses how often it was wrong when it was asked again
 * @param everRight whether it was ever right, from its first time on
 */
public record MemoryRow(
        Topic topic,
        double stability,
        double difficulty,
        LocalDate due,
        LocalDate lastDay,
        Recall lastRecall,
        int reviews,
        int lapses,
        boolean everRight) {}
