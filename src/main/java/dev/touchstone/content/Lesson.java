package dev.touchstone.content;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Something to learn in one sitting: pages, solved examples and practice.
 *
 * @param teaches slugs of skills
 * @param requires slugs of the lessons that come first
 * @param minutes how long a careful beginner needs, in minutes
 * @param contentClasses what one may not want to see, declared before opening; empty when there is nothing of the kind
 */
public record Lesson(
        UUID uuid,
        String slug,
        Text title,
        Text summary,
        List<String> teaches,
        List<String> requires,
        int minutes,
        Set<String> contentClasses,
        List<LessonStep> steps) {}
