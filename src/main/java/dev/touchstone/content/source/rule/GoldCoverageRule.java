package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.draft.RulebookDraft;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.gold.FileGeometry;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Every item has gold once, its revisions count from 1, and what is to follow from conventions can. */
@Component
class GoldCoverageRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        for (ExerciseDraft exercise : course.exercises().values()) {
            Set<String> covered = new HashSet<>();
            for (Entry gold : exercise.goldEntries()) {
                gold(course, exercise, gold, covered, problems);
            }
            for (Entry item : exercise.itemEntries()) {
                if (!covered.contains(item.text("uuid"))) {
                    problems.add(
                            exercise.items().path(),
                            item.line(),
                            "gold-missing",
                            "The item has no gold. Add an entry for it to "
                                    + exercise.gold().path() + ".");
                }
            }
        }
    }

    private static void gold(
            CourseDraft course, ExerciseDraft exercise, Entry gold, Set<String> covered, Problems problems) {
        String path = exercise.gold().path();
        String uuid = gold.text("item");
        Optional<Entry> item = exercise.item(uuid);
        if (item.isEmpty()) {
            problems.add(
                    path,
                    gold.line(),
                    "gold-unknown-item",
                    "There is no item " + uuid + " in items.yaml. Mend the UUID or remove the gold.");
        } else if (!covered.add(uuid)) {
            problems.add(
                    path,
                    gold.line(),
                    "gold-twice",
                    "The item " + uuid + " has gold twice. Put all revisions under one entry.");
        }
        List<Entry> revisions = exercise.revisions(gold);
        for (int i = 0; i < revisions.size(); i++) {
            Entry revision = revisions.get(i);
            if (revision.node().path("revision").intValue(0) != i + 1) {
                problems.add(
                        path,
                        revision.line(),
                        "gold-revision",
                        "This is revision " + (i + 1) + " of the item. Number revisions from 1 without gaps.");
            }
            if (revision.node().has("from") && item.isPresent()) {
                fromConventions(course, exercise, item.get(), revision, problems);
            }
        }
    }

    private static void fromConventions(
            CourseDraft course, ExerciseDraft exercise, Entry item, Entry revision, Problems problems) {
        String path = exercise.gold().path();
        RulebookDraft rulebook = course.rulebooks().get(exercise.rulebook());
        if (rulebook != null && rulebook.conventions().isEmpty()) {
            problems.add(
                    path,
                    revision.line(),
                    "gold-source",
                    "The rulebook " + rulebook.slug() + " has no conventions.yaml. Add it or write the answer.");
        }
        String picture = item.node().path("picture").path("file").stringValue("");
        boolean geometry = !picture.isEmpty() && course.files().has(FileGeometry.path(picture));
        if (!item.node().has("scene") && !geometry) {
            problems.add(
                    path,
                    revision.line(),
                    "gold-source",
                    "The item has neither a scene nor a picture with geometry. Write its answer.");
        }
    }
}
