package dev.touchstone.content.source;

import dev.touchstone.content.CourseFacts;
import dev.touchstone.content.CourseFacts.LessonFacts;
import dev.touchstone.content.CourseFacts.PoolFacts;
import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.LessonDraft;
import dev.touchstone.content.source.draft.LessonDraft.Activity;
import dev.touchstone.content.source.rule.BalanceMeasure;
import dev.touchstone.content.source.rule.Guesses;
import dev.touchstone.content.source.rule.LessonGrade;
import dev.touchstone.content.source.rule.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Counts a draft, lesson by lesson in the order of the course and exercise by exercise. */
record CountedCourse(CourseDraft draft, List<BalanceMeasure> measures) {

    CourseFacts facts() {
        List<LessonFacts> lessons = new ArrayList<>();
        for (JsonNode track : draft.course().at("/tracks")) {
            for (JsonNode slug : track.path("lessons")) {
                LessonDraft lesson = draft.lessons().get(slug.stringValue(""));
                if (lesson != null && lesson.isPublished()) {
                    lessons.add(lesson(track.path("number").intValue(0), lesson));
                }
            }
        }
        return new CourseFacts(
                lessons, draft.exercises().values().stream().map(this::pool).toList());
    }

    private LessonFacts lesson(int track, LessonDraft lesson) {
        List<Activity> activities = lesson.text().activities();
        Map<String, Integer> pool = new TreeMap<>();
        activities.stream()
                .filter(activity -> activity.count() > 0)
                .map(Activity::exercise)
                .distinct()
                .map(draft.exercises()::get)
                .filter(Objects::nonNull)
                .forEach(exercise ->
                        pool.merge(exercise.type(), Guesses.of(exercise).all(), Integer::sum));
        return new LessonFacts(
                track,
                lesson.slug(),
                pool,
                activities.stream().mapToInt(Activity::count).sum(),
                lesson.text().document().front().at("/minutes").intValue(0),
                LessonGrade.of(lesson));
    }

    private PoolFacts pool(ExerciseDraft exercise) {
        List<Share> shares = measures.stream()
                .flatMap(measure -> measure.of(exercise).stream())
                .filter(share -> share.of() >= Share.LEAST_ITEMS)
                .toList();
        Guesses guesses = Guesses.of(exercise);
        return new PoolFacts(
                exercise.slug(),
                exercise.isExam(),
                exercise.type(),
                exercise.rulebook(),
                guesses.easy(),
                guesses.middle(),
                guesses.hard(),
                largest(shares, "key-position"),
                largest(shares, "key-length"));
    }

    private static double largest(List<Share> shares, String rule) {
        return shares.stream()
                .filter(share -> share.rule().equals(rule))
                .mapToDouble(Share::value)
                .max()
                .orElse(0);
    }
}
