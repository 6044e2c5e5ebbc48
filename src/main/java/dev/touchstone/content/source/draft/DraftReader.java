package dev.touchstone.content.source.draft;

import dev.touchstone.content.source.file.CourseFiles;
import dev.touchstone.content.source.file.CoursePath;
import dev.touchstone.content.source.file.CoursePath.Kind;
import dev.touchstone.content.source.file.CourseReader;
import dev.touchstone.content.source.file.MarkdownDocument;
import dev.touchstone.content.source.file.PictureSizes;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.file.YamlDocument;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads every file of a course and lists what cannot be read or breaks its schema. */
public final class DraftReader {

    private static final String CERTIFICATIONS = "certifications.yaml";
    private static final String TIERS = "tiers.yaml";

    private final CourseFiles files;
    private final Problems problems;
    private final CourseReader reader;
    private final Map<String, CoursePath> known = new TreeMap<>();
    private final Map<CoursePath, String> translated = new HashMap<>();
    private final Set<String> languages = new TreeSet<>();

    public DraftReader(CourseFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.reader = new CourseReader(files, problems);
        for (String path : files.sizes().keySet()) {
            CoursePath.of(path).ifPresent(what -> note(path, what));
        }
    }

    private void note(String path, CoursePath what) {
        known.put(path, what);
        if (what.isTranslation()) {
            translated.put(what, path);
            languages.add(what.language());
        }
    }

    public CourseDraft read() {
        return new CourseDraft(
                reader.yaml("course.yaml", "course"),
                translations(Kind.COURSE, "", path -> reader.yaml(path, "course.translation")),
                reader.yaml("skills.yaml", "skills"),
                translations(Kind.SKILLS, "", path -> reader.yaml(path, "skills.translation")),
                ifThere(CERTIFICATIONS, "certifications"),
                translations(Kind.CERTIFICATIONS, "", path -> reader.yaml(path, "certifications.translation")),
                ifThere(TIERS, "tiers"),
                translations(Kind.TIERS, "", path -> reader.yaml(path, "tiers.translation")),
                each("rulebooks/", this::rulebook),
                each("lessons/", this::lesson),
                exercises(),
                files,
                new PictureSizes(files));
    }

    private YamlDocument ifThere(String path, String schema) {
        return files.has(path) ? reader.yaml(path, schema) : YamlDocument.unreadable(path);
    }

    private RulebookDraft rulebook(String slug) {
        String folder = "rulebooks/" + slug + "/";
        var changelog = new TreeMap<>(translations(Kind.CHANGELOG, slug, reader::plain));
        changelog.put("", reader.plain(folder + "changelog.md"));
        return new RulebookDraft(
                slug,
                clauses(folder + "clauses.md", "rulebook"),
                translations(Kind.CLAUSES, slug, path -> clauses(path, "rulebook.translation")),
                files.has(folder + "conventions.yaml")
                        ? Optional.of(conventions(folder + "conventions.yaml"))
                        : Optional.empty(),
                changelog);
    }

    private ClausesDraft clauses(String path, String schema) {
        return ClauseParser.parse(reader.markdown(path, schema), problems);
    }

    private YamlDocument conventions(String path) {
        YamlDocument document = reader.yaml(path, "conventions");
        checkTyped(document, "conventions-", document.text("/domain"), "domain");
        return document;
    }

    private LessonDraft lesson(String slug) {
        return new LessonDraft(
                slug,
                lessonText("lessons/" + slug + "/lesson.md", "lesson"),
                translations(Kind.LESSON, slug, path -> lessonText(path, "lesson.translation")));
    }

    private LessonDraft.LessonText lessonText(String path, String schema) {
        MarkdownDocument document = reader.markdown(path, schema);
        return ScreenParser.parse(document, problems);
    }

    /** Those for practice and those of the exam pool, which share one space of slugs. */
    private Map<String, ExerciseDraft> exercises() {
        Map<String, ExerciseDraft> all = each("exercises/", slug -> exercise("exercises/", slug));
        each(ExerciseDraft.EXAM, slug -> exercise(ExerciseDraft.EXAM, slug)).forEach((slug, exam) -> {
            if (all.putIfAbsent(slug, exam) != null) {
                problems.add(
                        exam.exercise().path(),
                        1,
                        "slug-twice",
                        "Practice has an exercise " + slug + " too. Rename this folder.");
            }
        });
        return all;
    }

    private ExerciseDraft exercise(String place, String slug) {
        String folder = place + slug + "/";
        YamlDocument exercise = reader.yaml(folder + "exercise.yaml");
        YamlDocument items = reader.yaml(folder + "items.yaml");
        YamlDocument gold = reader.yaml(folder + "gold.yaml");
        String type = exercise.text("/type");
        reader.plain(folder + "notes.md");
        if (checkTyped(exercise, "exercise-", type, "type")) {
            reader.check(items, "items-" + type);
            reader.check(gold, "gold-" + type);
        }
        return new ExerciseDraft(
                slug,
                folder,
                exercise,
                translations(Kind.EXERCISE, slug, path -> reader.yaml(path, "exercise.translation")),
                items,
                translations(Kind.ITEMS, slug, path -> {
                    YamlDocument translation = reader.yaml(path);
                    checkTyped(translation, "items-", type + ".translation", "type");
                    return translation;
                }),
                gold,
                translations(Kind.GOLD, slug, path -> reader.yaml(path, "gold.translation")));
    }

    /** Schemas of task types and domains are named after them, so that a new one adds files and edits none. */
    private boolean checkTyped(YamlDocument document, String prefix, String name, String key) {
        if (reader.hasSchema(prefix + name)) {
            reader.check(document, prefix + name);
            return true;
        }
        if (document.root().has(key)) {
            problems.add(
                    document.path(),
                    document.line("/" + key),
                    "unknown-" + key,
                    "There is no " + key + " " + name + ". Use one of those in content/README.md.");
        } else if (!document.lines().isEmpty() && !name.endsWith(".translation")) {
            problems.add(document.path(), 1, "schema", "The key " + key + " is missing in the file. Add it.");
        }
        return false;
    }

    private <T> Map<String, T> each(String folder, Function<String, T> read) {
        var slugs = new TreeSet<String>();
        known.forEach((path, known) -> {
            if (path.startsWith(folder)) {
                slugs.add(known.slug());
            }
        });
        var drafts = new TreeMap<String, T>();
        slugs.forEach(slug -> drafts.put(slug, read.apply(slug)));
        return drafts;
    }

    private <T> Map<String, T> translations(Kind kind, String slug, Function<String, T> read) {
        var found = new TreeMap<String, T>();
        for (String language : languages) {
            String path = translated.get(new CoursePath(kind, slug, language));
            if (path != null) {
                found.put(language, read.apply(path));
            }
        }
        return found;
    }
}
