package dev.touchstone.content.source.draft;

import dev.touchstone.content.source.file.MarkdownDocument;
import java.util.List;
import java.util.Optional;

/** One clauses.md: its front matter and what its headings say. */
public record ClausesDraft(MarkdownDocument document, List<Section> sections) {

    public record Section(String number, String title, int line, List<ClauseDraft> clauses) {}

    /** @param example without its mark; empty when missing, like {@code counterExample} */
    public record ClauseDraft(
            String number, String title, int line, String text, String example, String counterExample) {}

    public List<ClauseDraft> clauses() {
        return sections.stream().flatMap(section -> section.clauses().stream()).toList();
    }

    public Optional<ClauseDraft> clause(String number) {
        return clauses().stream()
                .filter(clause -> clause.number().equals(number))
                .findFirst();
    }
}
