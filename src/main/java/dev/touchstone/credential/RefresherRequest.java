package dev.touchstone.credential;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import java.util.List;

/**
 * A rulebook that has changed since its holder proved or read it. It asks to be read, and takes nothing away.
 *
 * @param had the version that the holder knows
 * @param now the version that counts
 */
public record RefresherRequest(String rulebook, Text title, String had, String now, List<Change> changes) {

    /**
     * One later version, the latest first.
     *
     * @param text what the changelog says, Markdown
     * @param clauses those it names that are still there
     */
    public record Change(String version, Text text, List<NamedClause> clauses) {}

    public record NamedClause(ClauseRef ref, Text title) {}
}
