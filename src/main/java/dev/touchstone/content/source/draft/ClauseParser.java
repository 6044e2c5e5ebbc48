package dev.touchstone.content.source.draft;

import dev.touchstone.content.source.draft.ClausesDraft.ClauseDraft;
import dev.touchstone.content.source.draft.ClausesDraft.Section;
import dev.touchstone.content.source.file.MarkdownDocument;
import dev.touchstone.content.source.file.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads sections and clauses from the headings of a clauses.md. */
final class ClauseParser {

    private static final Pattern SECTION = Pattern.compile("## (\\d+) (\\S.*)");
    private static final Pattern CLAUSE = Pattern.compile("### (\\d+\\.\\d+) (\\S.*)");
    private static final String EXAMPLE = "✔";
    private static final String COUNTER_EXAMPLE = "✘";

    private final MarkdownDocument document;
    private final Problems problems;
    private final List<Section> sections = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private String number = "";
    private String title = "";
    private int line;

    private ClauseParser(MarkdownDocument document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    static ClausesDraft parse(MarkdownDocument document, Problems problems) {
        var parser = new ClauseParser(document, problems);
        int at = document.bodyLine();
        for (String each : document.body().split("\n", -1)) {
            parser.read(each, at++);
        }
        parser.endClause();
        return new ClausesDraft(document, List.copyOf(parser.sections));
    }

    private void read(String each, int at) {
        Matcher section = SECTION.matcher(each);
        Matcher clause = CLAUSE.matcher(each);
        if (section.matches()) {
            endClause();
            sections.add(new Section(section.group(1), section.group(2).strip(), at, new ArrayList<>()));
        } else if (clause.matches() && !sections.isEmpty()) {
            endClause();
            number = clause.group(1);
            title = clause.group(2).strip();
            line = at;
        } else if (!number.isEmpty() && !each.startsWith("#")) {
            text.add(each);
        } else if (!each.isBlank()) {
            problems.add(
                    document.path(),
                    at,
                    "clause-form",
                    "Text stands outside a clause. Use ## 1 Title for a section and ### 1.1 Title for a clause.");
        }
    }

    private void endClause() {
        if (!number.isEmpty()) {
            List<String> blocks =
                    new ArrayList<>(List.of(String.join("\n", text).strip().split("\n\\s*\n")));
            String counterExample = takeQuote(blocks, COUNTER_EXAMPLE);
            String example = takeQuote(blocks, EXAMPLE);
            String words = String.join("\n\n", blocks).strip();
            sections.getLast().clauses().add(new ClauseDraft(number, title, line, words, example, counterExample));
        }
        number = "";
        text.clear();
    }

    /** The last block, when it is a quote with that mark. */
    private static String takeQuote(List<String> blocks, String mark) {
        if (blocks.isEmpty() || !blocks.getLast().startsWith("> " + mark)) {
            return "";
        }
        String quote = blocks.removeLast().replaceAll("(?m)^> ?", "");
        return quote.substring(mark.length()).strip();
    }
}
