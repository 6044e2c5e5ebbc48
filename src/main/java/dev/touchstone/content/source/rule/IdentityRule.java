package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.file.YamlDocument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A UUID and a slug name one thing only. */
@Component
class IdentityRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        var uuids = new Uuids(problems);
        uuids.claim(course.course(), "");
        each(course.course(), "/tracks", uuids, problems);
        each(course.skills(), "/skills", uuids, problems);
        ExerciseDraft.entries(course.skills(), "/skills")
                .forEach(skill -> slugs(course.skills(), skill.pointer() + "/levels", problems));
        each(course.certifications(), "/certifications", uuids, problems);
        ExerciseDraft.entries(course.certifications(), "/certifications")
                .forEach(program -> slugs(course.certifications(), program.pointer() + "/areas", problems));
        slugs(course.tiers(), "/tiers", problems);
        course.rulebooks()
                .values()
                .forEach(rulebook -> uuids.claim(rulebook.clauses().document().front(), ""));
        course.lessons()
                .values()
                .forEach(lesson -> uuids.claim(lesson.text().document().front(), ""));
        for (ExerciseDraft exercise : course.exercises().values()) {
            uuids.claim(exercise.exercise(), "");
            slugs(exercise.exercise(), "/labels", problems);
            slugs(exercise.exercise(), "/attributes", problems);
            for (Entry item : exercise.itemEntries()) {
                uuids.claim(exercise.items(), item.pointer());
                slugs(exercise.items(), item.pointer() + "/options", problems);
            }
        }
    }

    private static void each(YamlDocument document, String list, Uuids uuids, Problems problems) {
        ExerciseDraft.entries(document, list).forEach(entry -> uuids.claim(document, entry.pointer()));
        slugs(document, list, problems);
    }

    private static void slugs(YamlDocument document, String list, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (Entry entry : ExerciseDraft.entries(document, list)) {
            String slug = entry.text("slug");
            if (!slug.isEmpty() && !seen.add(slug)) {
                problems.add(
                        document.path(),
                        entry.line(),
                        "slug-twice",
                        "The slug " + slug + " stands in this list twice. Rename one.");
            }
        }
    }

    private record Uuids(Problems problems, Map<String, String> owners) {

        Uuids(Problems problems) {
            this(problems, new HashMap<>());
        }

        /** @param pointer of the thing that has the UUID */
        void claim(YamlDocument document, String pointer) {
            String uuid = document.text(pointer + "/uuid");
            int line = document.line(pointer + "/uuid");
            String owner = uuid.isEmpty() ? null : owners.putIfAbsent(uuid, document.path() + ":" + line);
            if (owner != null) {
                problems.add(
                        document.path(),
                        line,
                        "uuid-twice",
                        "The UUID " + uuid + " is taken by " + owner + ". Make a new one with uuidgen.");
            }
        }
    }
}
