package dev.touchstone.agency.roster;

import java.util.List;
import java.util.Map;

/**
 * A roster as it was read.
 *
 * @param lines in the order of the file, without empty ones
 * @param problems what a line is wrong in by itself or beside an earlier one, by the number of the line
 * @param unknown headings of columns that are left out
 * @param encoding what the bytes were taken for
 * @param delimiter what stands between two cells
 */
public record Roster(
        List<RosterLine> lines,
        Map<Integer, RowProblem> problems,
        List<String> unknown,
        String encoding,
        char delimiter) {

    /** 5 MiB. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    public static final int MOST_ROWS = 20_000;
}
