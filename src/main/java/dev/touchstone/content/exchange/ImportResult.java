package dev.touchstone.content.exchange;

import dev.touchstone.content.exchange.read.Finding;
import java.nio.file.Path;
import java.util.List;

/** What came of an import. */
public sealed interface ImportResult {

    /**
     * @param exercises their slugs
     * @param losses what did not come along, one line each
     * @param steps what the author has to do now, one line each
     */
    record Imported(Path folder, List<String> exercises, int items, List<String> losses, List<String> steps)
            implements ImportResult {}

    /** Nothing was written. */
    record Refused(List<Finding> problems) implements ImportResult {}
}
