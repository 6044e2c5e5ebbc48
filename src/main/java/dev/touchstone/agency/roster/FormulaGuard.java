package dev.touchstone.agency.roster;

/**
 * Keeps spreadsheets from running what a cell says: one that begins as a formula does goes out behind an apostrophe, and comes back
 * without it.
 */
final class FormulaGuard {

    private static final String BEGINS = "=+-@\t\r";

    private FormulaGuard() {}

    static String guarded(String cell) {
        return begins(cell, 0) ? "'" + cell : cell;
    }

    static String unguarded(String cell) {
        return cell.startsWith("'") && begins(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean begins(String cell, int at) {
        return cell.length() > at && BEGINS.indexOf(cell.charAt(at)) >= 0;
    }
}
