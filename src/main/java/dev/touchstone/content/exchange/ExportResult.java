package dev.touchstone.content.exchange;

import java.util.List;

/** What came of an export. */
public sealed interface ExportResult {

    /**
     * @param text the exercise in the other format
     * @param losses what the format cannot say, one line each
     */
    record Exported(String text, int items, List<String> losses) implements ExportResult {}

    /** @param remedy why nothing was written, and what to do */
    record Refused(String remedy) implements ExportResult {}
}
