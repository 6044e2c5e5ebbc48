package dev.touchstone.content.source.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file of the course is, read from its path.
 *
 * @param slug the folder that it describes, or empty
 * @param language of a translation, or empty for the original
 */
public record CoursePath(Kind kind, String slug, String language) {

    private static final String SLUG = "(?<slug>[a-z0-9]+(?:-[a-z0-9]+)*)";
    private static final String LANGUAGE = "(?:\\.(?<language>[a-z]{2}))?";

    /** Exercises for practice and those of the exam pool have the same shape. */
    private static final String EXERCISES = "(?:exercises|exam)/";

    /** The kinds of file that may lie in a course. */
    public enum Kind {
        COURSE("course" + LANGUAGE + "\\.yaml"),
        SKILLS("skills" + LANGUAGE + "\\.yaml"),
        CERTIFICATIONS("certifications" + LANGUAGE + "\\.yaml"),
        TIERS("tiers" + LANGUAGE + "\\.yaml"),
        CLAUSES("rulebooks/" + SLUG + "/clauses" + LANGUAGE + "\\.md"),
        CONVENTIONS("rulebooks/" + SLUG + "/conventions\\.yaml"),
        CHANGELOG("rulebooks/" + SLUG + "/changelog" + LANGUAGE + "\\.md"),
        LESSON("lessons/" + SLUG + "/lesson" + LANGUAGE + "\\.md"),
        EXERCISE(CoursePath.EXERCISES + SLUG + "/exercise" + LANGUAGE + "\\.yaml"),
        ITEMS(CoursePath.EXERCISES + SLUG + "/items" + LANGUAGE + "\\.yaml"),
        GOLD(CoursePath.EXERCISES + SLUG + "/gold" + LANGUAGE + "\\.yaml"),
        NOTES(CoursePath.EXERCISES + SLUG + "/notes\\.md"),
        PICTURE("pictures/" + SLUG + "/[A-Za-z0-9-]+\\.jpg"),
        GEOMETRY("pictures/" + SLUG + "/[A-Za-z0-9-]+\\.json"),
        PICTURE_NOTES("pictures/" + SLUG + "/(README\\.md|[a-z0-9_-]+\\.py)"),
        SCHEMA("schema/[a-z0-9.-]+\\.schema\\.json"),
        README("README\\.md");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        /** The largest such file, in bytes. */
        public int limit() {
            return this == PICTURE || this == GEOMETRY ? 2_000_000 : CourseFiles.LARGEST_TEXT;
        }
    }

    /** Nothing for a file that has no business in a course. */
    public static Optional<CoursePath> of(String path) {
        for (Kind kind : Kind.values()) {
            Matcher matcher = kind.pattern.matcher(path);
            if (matcher.matches()) {
                return Optional.of(new CoursePath(kind, group(matcher, "slug"), group(matcher, "language")));
            }
        }
        return Optional.empty();
    }

    public boolean isTranslation() {
        return !language.isEmpty();
    }

    private static String group(Matcher matcher, String name) {
        if (!matcher.namedGroups().containsKey(name)) {
            return "";
        }
        String found = matcher.group(name);
        return found == null ? "" : found;
    }
}
