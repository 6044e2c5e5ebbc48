package dev.touchstone;

import java.io.PrintWriter;

/** How far long work has come, on one line of a terminal that is written over. */
final class ProgressLine {

    private final PrintWriter out;
    private final String things;
    private long shown = -1;
    private boolean begun;

    /** @param things what is counted, such as {@code answers} */
    ProgressLine(PrintWriter out, String things) {
        this.out = out;
        this.things = things;
    }

    void at(long done, long all) {
        long percent = all == 0 ? 100 : 100 * done / all;
        if (percent != shown) {
            shown = percent;
            say(String.format("%,d of %,d %s, %d %%", done, all, things, percent));
        }
    }

    /** Says where the work is, in the place of what was said before. */
    void say(String where) {
        begun = true;
        out.printf("\r%-70s", where);
        out.flush();
    }

    void end() {
        if (begun) {
            out.println();
            out.flush();
        }
    }
}
