package dev.touchstone.content.source.file;

/**
 * A Markdown file that starts with front matter.
 *
 * @param body what follows the front matter
 * @param bodyLine the line of the file on which the body begins
 */
public record MarkdownDocument(YamlDocument front, String body, int bodyLine) {

    private static final String FENCE = "---\n";

    public String path() {
        return front.path();
    }

    static MarkdownDocument unreadable(String path) {
        return new MarkdownDocument(YamlDocument.unreadable(path), "", 1);
    }

    static MarkdownDocument read(String path, String text, Problems problems) {
        int end = text.indexOf("\n" + FENCE);
        if (!text.startsWith(FENCE) || end < 0) {
            problems.add(
                    path, 1, "front-matter", "The file must start with front matter between two lines of ---. Add it.");
            return unreadable(path);
        }
        String yaml = text.substring(FENCE.length(), end + 1);
        int bodyLine = 3 + (int) yaml.chars().filter(c -> c == '\n').count();
        YamlDocument front = new YamlReader(path, 2, problems).read(yaml);
        return new MarkdownDocument(front, text.substring(end + 1 + FENCE.length()), bodyLine);
    }
}
