package dev.touchstone.content.preference;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.rule.CourseRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Comparisons: mirrors repeat an earlier item in the way they say, and every wrong side is explained once. */
@Component
class PreferenceRule implements CourseRule {

    private static final int TIE = 4;
    private static final int SIDES = 3;

    @Override
    public void check(CourseDraft course, Problems problems) {
        course.exercises().values().stream()
                .filter(exercise -> exercise.type().equals(PreferenceType.NAME))
                .forEach(exercise -> {
                    mirrors(exercise, problems);
                    exercise.goldEntries()
                            .forEach(gold -> exercise.revisions(gold).forEach(revision -> {
                                mistakes(exercise, revision, problems);
                                exercise.item(gold.text("item"))
                                        .ifPresent(item -> ground(exercise, item, revision, problems));
                            }));
                });
    }

    private static void mirrors(ExerciseDraft exercise, Problems problems) {
        Map<String, Entry> earlier = new HashMap<>();
        for (Entry item : exercise.itemEntries()) {
            if (item.node().has("mirrors")) {
                String line = item.pointer() + "/mirrors";
                String of = item.node().at("/mirrors/item").stringValue("");
                Entry first = earlier.get(of);
                if (first == null) {
                    problems.add(
                            exercise.items().path(),
                            exercise.items().line(line),
                            "mirror",
                            "No earlier item of this exercise is " + of + ". Mend the UUID or move this item down.");
                } else {
                    new MirrorCheck(first, item)
                            .problem()
                            .ifPresent(problem -> problems.add(
                                    exercise.items().path(), exercise.items().line(line), "mirror", problem));
                }
            }
            earlier.put(item.text("uuid"), item);
        }
    }

    /** The ground that decides is one of the item's, or else of the exercise's. */
    private static void ground(ExerciseDraft exercise, Entry item, Entry revision, Problems problems) {
        String decides = revision.node().at("/answer/decides").stringValue("");
        Set<String> known = new HashSet<>();
        List<Entry> own = ExerciseDraft.entries(exercise.items(), item.pointer() + "/grounds");
        own.forEach(ground -> known.add(ground.text("slug")));
        if (!decides.isEmpty() && !(own.isEmpty() ? exercise.slugs("/labels") : known).contains(decides)) {
            problems.add(
                    exercise.gold().path(),
                    exercise.gold().line(revision.pointer() + "/answer/decides"),
                    "unknown-label",
                    "Nothing that may decide is called " + decides
                            + ". Use one of the item's grounds or of the exercise's labels.");
        }
    }

    /** Explained are none of the wrong sides, or each of them once. */
    private static void mistakes(ExerciseDraft exercise, Entry revision, Problems problems) {
        JsonNode mistakes = revision.node().path("mistakes");
        if (mistakes.isEmpty()) {
            return;
        }
        Set<Integer> explained = new HashSet<>();
        explained.add(side(revision.node().path("answer")));
        for (int i = 0; i < mistakes.size(); i++) {
            if (!explained.add(side(mistakes.path(i).path("answer")))) {
                problems.add(
                        exercise.gold().path(),
                        exercise.gold().line(revision.pointer() + "/mistakes/" + i),
                        "mistake-twice",
                        "This side is right, or is explained already. Remove this mistake.");
            }
        }
        if (explained.size() < SIDES) {
            problems.add(
                    exercise.gold().path(),
                    revision.line(),
                    "mistake-missing",
                    "A wrong side has no explanation. Add a mistake for each of: A, about the same, B.");
        }
    }

    private static int side(JsonNode answer) {
        return Integer.signum(answer.path("preference").intValue(TIE) - TIE);
    }
}
