package dev.touchstone.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The labeling standard of one customer: numbered clauses, and the conventions that software applies.
 *
 * @param domain what the conventions speak of, such as {@code street} or {@code tabletop}; empty without conventions
 * @param conventions by topic, such as {@code mirrors}
 */
public record Rulebook(
        UUID uuid,
        String slug,
        Text title,
        Text summary,
        String version,
        String domain,
        List<Section> sections,
        Map<String, Convention> conventions,
        Text changelog) {

    /** Clauses that belong together, under a numbered title. */
    public record Section(String number, Text title, List<Clause> clauses) {}

    /** A decision that software applies, and the clause that states it in words. */
    public record Convention(String value, ClauseRef clause) {}

    public Optional<Clause> clause(String number) {
        return sections.stream()
                .flatMap(section -> section.clauses().stream())
                .filter(clause -> clause.ref().number().equals(number))
                .findFirst();
    }
}
