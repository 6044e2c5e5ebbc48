package dev.touchstone.agency.web;

import dev.touchstone.agency.RosterImportRow;
import dev.touchstone.agency.RosterPreview;
import dev.touchstone.agency.RosterStep;
import dev.touchstone.agency.roster.FileFlaw;
import dev.touchstone.agency.roster.ProblemFile;
import dev.touchstone.agency.roster.RosterReading;
import dev.touchstone.agency.roster.RosterTexts;
import dev.touchstone.agency.roster.RowProblem;
import dev.touchstone.base.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What REST says of rosters. */
final class RosterBodies {

    private RosterBodies() {}

    /**
     * An import.
     *
     * @param rows of the file
     * @param done rows that are through
     * @param absent rows of people who left or were removed; they do not come back
     * @param failed rows that were left out
     * @param rolesKept members who have a higher role than the file says, and keep it
     */
    record RosterImportBody(
            UUID id,
            String name,
            RosterImportRow.State state,
            int rows,
            int done,
            int added,
            int changed,
            int same,
            int absent,
            int failed,
            int rolesKept,
            int mailed,
            Instant begunAt,
            @Nullable Instant endedAt) {

        static RosterImportBody of(RosterImportRow row) {
            return new RosterImportBody(
                    row.id(),
                    row.fileName(),
                    row.state(),
                    row.rows(),
                    row.done(),
                    row.added(),
                    row.changed(),
                    row.same(),
                    row.absent(),
                    row.failed(),
                    row.rolesKept(),
                    row.mailed(),
                    row.begunAt(),
                    row.endedAt().orElse(null));
        }
    }

    /**
     * What an import would do.
     *
     * @param missing members whom the file does not name; they stay
     * @param unknownColumns columns that are left out
     * @param problems the first of the rows that would be left out
     */
    record RosterPreviewBody(
            int rows,
            int added,
            int changed,
            int same,
            int absent,
            int failed,
            int rolesKept,
            long missing,
            String encoding,
            List<String> unknownColumns,
            List<RosterProblemBody> problems) {

        private static final int MOST_PROBLEMS = 200;

        static RosterPreviewBody of(RosterPreview preview) {
            return new RosterPreviewBody(
                    preview.rows().size(),
                    preview.count(RosterStep.Added.class),
                    preview.count(RosterStep.Changed.class),
                    preview.count(RosterStep.Same.class),
                    preview.count(RosterStep.Absent.class),
                    preview.count(RosterStep.Wrong.class),
                    preview.rolesKept(),
                    preview.missing(),
                    preview.roster().encoding(),
                    preview.roster().unknown(),
                    preview.leftOut().stream()
                            .limit(MOST_PROBLEMS)
                            .map(RosterProblemBody::of)
                            .toList());
        }
    }

    /**
     * A row that is left out.
     *
     * @param line where it begins in the file
     * @param column where to look first
     * @param message what to do
     */
    record RosterProblemBody(int line, String column, String code, String message, String email) {

        static RosterProblemBody of(ProblemFile.Row row) {
            RowProblem problem = row.problem();
            return new RosterProblemBody(
                    row.line().line(),
                    problem.flaw().column().word(),
                    problem.flaw().code(),
                    RosterTexts.say(Locale.ENGLISH, problem),
                    row.line().email());
        }
    }

    static Refused refused(RosterReading.Unreadable unreadable) {
        return new Refused(
                unreadable.flaw() == FileFlaw.TOO_LARGE ? 413 : 422,
                unreadable.flaw().code(),
                RosterTexts.say(Locale.ENGLISH, unreadable));
    }
}
