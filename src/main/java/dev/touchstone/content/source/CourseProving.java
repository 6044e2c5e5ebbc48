package dev.touchstone.content.source;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.Picture;
import dev.touchstone.content.picture.Drawings;
import dev.touchstone.content.source.CourseLoader.Depth;
import dev.touchstone.content.source.assembly.CourseAssembly;
import dev.touchstone.content.source.assembly.Generators;
import dev.touchstone.content.source.assembly.TaskTypes;
import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.gold.CourseGold;
import dev.touchstone.content.source.gold.GoldProof;
import dev.touchstone.content.source.gold.GoldSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Assembles what is sound in a draft and proves items and gold, so that one broken file does not hide what is wrong elsewhere. */
final class CourseProving {

    private final CourseDraft draft;
    private final GoldProof proof;
    private final Drawings drawings;
    private final Problems problems;
    private final TaskTypes types;
    private final CourseAssembly assembly;
    private final CourseCounts counts;

    CourseProving(
            CourseDraft draft,
            TaskTypes types,
            Generators generators,
            GoldProof proof,
            Drawings drawings,
            Problems problems) {
        this.draft = draft;
        this.types = types;
        this.proof = proof;
        this.drawings = drawings;
        this.problems = problems;
        this.assembly = new CourseAssembly(draft, types, generators);
        this.counts = new CourseCounts(draft);
    }

    LoadedCourse prove(Depth depth) {
        draft.rulebooks().values().stream()
                .filter(rulebook -> !problems.at("rulebooks/" + rulebook.slug() + "/"))
                .forEach(assembly::add);
        draft.exercises().values().stream()
                .filter(exercise -> !problems.at(exercise.folder()))
                .filter(this::isOfKnownType)
                .forEach(exercise -> assembly.add(exercise).ifPresent(made -> prove(exercise, made, depth)));
        if (!problems.none()) {
            return new LoadedCourse.Broken(counts.report(problems));
        }
        return new LoadedCourse.Sound(
                assembly.curriculum(), new CourseGold(assembly.gold(), proof), draft.files(), counts.report(problems));
    }

    private boolean isOfKnownType(ExerciseDraft exercise) {
        if (!types.has(exercise.type())) {
            problems.add(
                    exercise.exercise().path(),
                    exercise.exercise().line("/type"),
                    "unknown-type",
                    "There is no task type " + exercise.type() + ". Use one of those in content/README.md.");
            return false;
        }
        return true;
    }

    private void prove(ExerciseDraft written, Exercise exercise, Depth depth) {
        Map<String, Entry> entries = new HashMap<>();
        written.itemEntries().forEach(entry -> entries.put(entry.text("uuid"), entry));
        Set<String> layouts = new HashSet<>();
        for (Item item : exercise.items()) {
            boolean generated = item.picture() instanceof Picture.Drawn;
            boolean deep = depth == Depth.FULL;
            int line = line(entries, item);
            if (deep || !generated) {
                proveDetails(written, item, line);
            }
            if (deep && item.picture() instanceof Picture.Drawn scene) {
                proveLayout(written, scene, layouts, line);
            }
            List<GoldSource> gold = assembly.gold().getOrDefault(item.id(), List.of());
            gold.stream()
                    .filter(source -> deep || source instanceof GoldSource.Written)
                    .forEach(source -> proveGold(written, source));
            counts.add(written, item, gold);
        }
    }

    private void proveDetails(ExerciseDraft written, Item item, int line) {
        try {
            item.details().get();
        } catch (IllegalArgumentException | IllegalStateException e) {
            problems.add(written.items().path(), line, "item", String.valueOf(e.getMessage()));
        }
    }

    private void proveLayout(ExerciseDraft written, Picture.Drawn scene, Set<String> layouts, int line) {
        try {
            String layout = drawings.layoutKey(scene);
            counts.addLayout(layout);
            if (!layouts.add(layout)) {
                problems.add(
                        written.items().path(),
                        line,
                        "layout-twice",
                        "The seed " + scene.seed() + " looks like another scene of this exercise. Use another seed.");
            }
        } catch (IllegalStateException e) {
            problems.add(
                    written.items().path(),
                    line,
                    "scene",
                    "The seed " + scene.seed() + " gives no scene: " + e.getMessage() + " Use another seed.");
        }
    }

    private void proveGold(ExerciseDraft written, GoldSource source) {
        for (String problem : proof.problems(source)) {
            String which = source.item().picture() instanceof Picture.Drawn scene ? "Seed " + scene.seed() + ": " : "";
            problems.add(written.gold().path(), source.line(), "gold", which + problem);
        }
    }

    private static int line(Map<String, Entry> entries, Item item) {
        Entry entry = entries.get(item.family().toString());
        return entry == null ? 1 : entry.line();
    }
}
