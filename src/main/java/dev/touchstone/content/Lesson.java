package dev.touchstone.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Something to learn in one sitting: pages, solved examples and practice.
 *
 * @param teaches slugs of skills
 * @param requires slugs of the lessons that come first
 * @param minutes how long a careful beginner needs, in minutes
 * @param mastery what its check asks for
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
        Mastery mastery,
        Set<String> contentClasses,
        List<LessonStep> steps) {

    /** The page to keep; empty when the lesson has none. */
    public Optional<Text> inShort() {
        return steps.stream()
                .filter(LessonStep.Summary.class::isInstance)
                .map(step -> ((LessonStep.Summary) step).markdown())
                .findFirst();
    }

    /** The steps whose items make up its check, in order, from 0. */
    public List<Integer> checkSteps() {
        return IntStream.range(0, steps.size())
                .filter(step -> steps.get(step) instanceof LessonStep.Check)
                .boxed()
                .toList();
    }
}
