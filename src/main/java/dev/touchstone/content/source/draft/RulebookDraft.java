package dev.touchstone.content.source.draft;

import dev.touchstone.content.source.file.YamlDocument;
import java.util.Map;
import java.util.Optional;

/**
 * A rulebook's files.
 *
 * @param conventions nothing when the rulebook has none
 * @param changelog Markdown by language
 */
public record RulebookDraft(
        String slug,
        ClausesDraft clauses,
        Map<String, ClausesDraft> translations,
        Optional<YamlDocument> conventions,
        Map<String, String> changelog) {

    public boolean hasClause(String number) {
        return clauses.clause(number).isPresent();
    }
}
