package dev.touchstone.agency;

import dev.touchstone.agency.roster.ProblemFile;
import dev.touchstone.agency.roster.Roster;
import dev.touchstone.agency.roster.RosterLine;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an import would do.
 *
 * @param rows in the order of the file
 * @param missing members whom the file does not name; an import leaves them as they are
 */
public record RosterPreview(Roster roster, List<Row> rows, long missing) {

    public record Row(RosterLine line, RosterStep step) {}

    public int count(Class<? extends RosterStep> kind) {
        return rows(kind).size();
    }

    public List<Row> rows(Class<? extends RosterStep> kind) {
        return rows.stream().filter(row -> kind.isInstance(row.step())).toList();
    }

    /** Rows that are left out. */
    public List<ProblemFile.Row> leftOut() {
        return rows.stream()
                .flatMap(row -> row.step() instanceof RosterStep.Wrong wrong
                        ? Stream.of(new ProblemFile.Row(row.line(), wrong.problem()))
                        : Stream.empty())
                .toList();
    }

    /** Members who have a higher role than the file says, and keep it. */
    public int rolesKept() {
        return Math.toIntExact(
                rows.stream().filter(row -> row.step().keepsRole()).count());
    }
}
