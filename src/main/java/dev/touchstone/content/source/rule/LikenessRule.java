package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * No two items read alike, neither within practice nor between practice and exam: whoever has met one would know the other. Alike
 * are two items when the Jaccard index of their runs of three words is {@value #MOST} or more. Mirrors repeat an item on purpose,
 * and so do exercises that ask the same under two rulebooks.
 */
@Component
class LikenessRule implements CourseRule {

    private static final double MOST = 0.5;

    /** A run of words that so many items share is a phrase of the task and no sign of a copy. */
    private static final int COMMON = 25;

    private record Read(ExerciseDraft exercise, Entry item, Set<String> runs) {

        boolean isCompared(Read other) {
            return exercise.isExam()
                    || other.exercise.isExam()
                    || exercise.rulebook().equals(other.exercise.rulebook());
        }

        double likeness(int shared, Read other) {
            return (double) shared / (runs.size() + other.runs.size() - shared);
        }

        String place() {
            return exercise.items().path() + ":" + item.line();
        }
    }

    @Override
    public boolean holdsAtStart() {
        return false;
    }

    @Override
    public void check(CourseDraft course, Problems problems) {
        Map<String, List<Read>> owners = new HashMap<>();
        for (ExerciseDraft exercise : course.exercises().values()) {
            var words = new ItemWords(exercise);
            for (Entry item : exercise.itemEntries()) {
                Set<String> runs = words.runs(item);
                if (!runs.isEmpty() && !item.node().has("mirrors")) {
                    compare(new Read(exercise, item, runs), owners, problems);
                }
            }
        }
    }

    private static void compare(Read read, Map<String, List<Read>> owners, Problems problems) {
        Map<Read, Integer> shared = new HashMap<>();
        for (String run : read.runs()) {
            List<Read> known = owners.computeIfAbsent(run, any -> new ArrayList<>());
            if (known.size() < COMMON) {
                known.forEach(other -> shared.merge(other, 1, Integer::sum));
                known.add(read);
            }
        }
        shared.entrySet().stream()
                .filter(each -> read.isCompared(each.getKey()))
                .filter(each -> read.likeness(each.getValue(), each.getKey()) >= MOST)
                .findFirst()
                .ifPresent(each -> problems.add(
                        read.exercise().items().path(),
                        read.item().line(),
                        "near-duplicate",
                        String.format(
                                Locale.ROOT,
                                "The item shares %.0f %% of its word runs with %s; less than %.0f %% may be shared. Write another situation.",
                                100 * read.likeness(each.getValue(), each.getKey()),
                                each.getKey().place(),
                                100 * MOST)));
    }
}
