package dev.touchstone.agency;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An import, how far it is and what came of it.
 *
 * @param rows of the file
 * @param done rows that are through, those left out included
 * @param absent rows of people who left or were removed
 * @param failed rows left out
 * @param rolesKept members who have a higher role than the file says
 * @param mailed invitations that went out by mail
 */
public record RosterImportRow(
        UUID id,
        String fileName,
        State state,
        int rows,
        int done,
        int added,
        int changed,
        int same,
        int absent,
        int failed,
        int rolesKept,
        int mailed,
        boolean mails,
        Instant begunAt,
        Optional<Instant> endedAt) {

    public enum State {
        RUNNING,
        DONE,
        /** Something went wrong on our side, or who began it no longer runs the agency. What was done stays. */
        STOPPED
    }
}
