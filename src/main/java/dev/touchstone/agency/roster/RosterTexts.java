package dev.touchstone.agency.roster;

import dev.touchstone.base.Texts;
import java.util.Locale;

/** What to do about what is wrong, in the reader's language. */
public final class RosterTexts {

    private static final int MEBIBYTE = 1024 * 1024;

    private RosterTexts() {}

    public static String say(Locale locale, RowProblem problem) {
        return Texts.text(locale, problem.flaw().key(), problem.first());
    }

    public static String say(Locale locale, RosterReading.Unreadable unreadable) {
        return Texts.text(
                locale, unreadable.flaw().key(), unreadable.line(), Roster.MOST_BYTES / MEBIBYTE, Roster.MOST_ROWS);
    }
}
