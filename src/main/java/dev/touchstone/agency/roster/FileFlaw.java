package dev.touchstone.agency.roster;

import java.util.Locale;

/** Why a file is no roster at all. */
public enum FileFlaw {
    EMPTY,
    TOO_LARGE,
    /** A workbook of a spreadsheet program, or some other archive. */
    WORKBOOK,
    /** It has bytes that no text has. */
    NOT_TEXT,
    /** No first line with a column email. */
    NO_HEADING,
    COLUMN_TWICE,
    TOO_MANY_ROWS,
    /** A line that never ends, or has more cells than a roster may. */
    BROKEN_LINE;

    /** As programs know it. */
    public String code() {
        return "roster-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of what to do; {0} is the line, {1} and {2} the limits. */
    public String key() {
        return "roster.file." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
