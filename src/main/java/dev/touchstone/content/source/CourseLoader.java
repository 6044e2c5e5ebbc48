package dev.touchstone.content.source;

import dev.touchstone.content.TaskType;
import dev.touchstone.content.gold.GoldCheck;
import dev.touchstone.content.gold.GoldGenerator;
import dev.touchstone.content.picture.Drawings;
import dev.touchstone.content.source.assembly.Generators;
import dev.touchstone.content.source.assembly.TaskTypes;
import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.DraftReader;
import dev.touchstone.content.source.file.CourseFiles;
import dev.touchstone.content.source.file.FileListing;
import dev.touchstone.content.source.file.Folder;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.gold.GoldProof;
import dev.touchstone.content.source.rule.CourseRule;
import java.util.List;

/** Reads a course, holds it to every rule and makes its records. */
final class CourseLoader {

    private final List<CourseRule> rules;
    private final TaskTypes types;
    private final Generators generators;
    private final GoldProof proof;
    private final Drawings drawings;

    CourseLoader(
            List<CourseRule> rules,
            List<TaskType> types,
            List<GoldGenerator> generators,
            List<GoldCheck> checks,
            Drawings drawings) {
        this.rules = List.copyOf(rules);
        this.types = new TaskTypes(types);
        this.generators = new Generators(generators);
        this.proof = new GoldProof(checks);
        this.drawings = drawings;
    }

    /** How far a course is checked. */
    enum Depth {
        /**
         * Everything but quality and computed gold: the build has proven both for the same files, and such gold is proven again
         * when used.
         */
        START,
        /** Everything; draws every scene. */
        FULL
    }

    /** The files as they are, however broken. */
    CourseDraft read(List<Folder> folders, Problems problems) {
        CourseFiles files = CourseFiles.list(folders, problems);
        FileListing.check(files, problems);
        return new DraftReader(files, problems).read();
    }

    LoadedCourse load(List<Folder> folders, Depth depth) {
        var problems = new Problems();
        CourseDraft draft = read(folders, problems);
        rules.stream()
                .filter(rule -> depth == Depth.FULL || rule.holdsAtStart())
                .forEach(rule -> rule.check(draft, problems));
        return new CourseProving(draft, types, generators, proof, drawings, problems).prove(depth);
    }
}
