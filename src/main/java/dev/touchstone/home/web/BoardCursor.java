package dev.touchstone.home.web;

import dev.touchstone.agency.Learners;
import dev.touchstone.agency.MemberId;
import dev.touchstone.base.Refused;
import dev.touchstone.home.BoardRow;
import java.util.UUID;

/** The key of a listing by name: the id, which has no blank, and the name behind it. */
final class BoardCursor {

    private static final char BETWEEN = ' ';

    private BoardCursor() {}

    static String key(BoardRow row) {
        return row.member().id().value().toString() + BETWEEN + row.member().name();
    }

    /** @throws Refused when it is none of ours */
    static Learners.Place read(String key) {
        try {
            int between = key.indexOf(BETWEEN);
            return new Learners.Place(
                    key.substring(between + 1), new MemberId(UUID.fromString(key.substring(0, between))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Refused(400, "cursor-malformed", "Send the cursor as it stood in next, of the same listing.");
        }
    }
}
