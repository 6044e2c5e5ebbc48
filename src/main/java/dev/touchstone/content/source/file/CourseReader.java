package dev.touchstone.content.source.file;

/** Reads single files of a course and holds each to its schema. */
public final class CourseReader {

    /** Compiling the schemas costs more than reading a course. */
    private static final Schemas SCHEMAS = new Schemas();

    private final CourseFiles files;
    private final Problems problems;

    public CourseReader(CourseFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The document, without holding it to a schema. */
    public YamlDocument yaml(String path) {
        return files.text(path, problems)
                .map(text -> new YamlReader(path, 1, problems).read(text))
                .orElseGet(() -> YamlDocument.unreadable(path));
    }

    public YamlDocument yaml(String path, String schema) {
        YamlDocument document = yaml(path);
        check(document, schema);
        return document;
    }

    /** @param schema of the front matter */
    public MarkdownDocument markdown(String path, String schema) {
        MarkdownDocument document = files.text(path, problems)
                .map(text -> MarkdownDocument.read(path, text, problems))
                .orElseGet(() -> MarkdownDocument.unreadable(path));
        check(document.front(), schema);
        return document;
    }

    /** A Markdown file without front matter; empty when it cannot be read. */
    public String plain(String path) {
        return files.text(path, problems).orElse("");
    }

    public boolean hasSchema(String name) {
        return SCHEMAS.has(name);
    }

    /** A file that could not be read has its problem already. */
    public void check(YamlDocument document, String schema) {
        if (!document.lines().isEmpty()) {
            SCHEMAS.check(document, schema, problems);
        }
    }
}
