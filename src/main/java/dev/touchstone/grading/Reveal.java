package dev.touchstone.grading;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import java.util.Map;

/** The gold and its reason, as shown once the answer is marked. Each task type adds what its feedback draws. */
public interface Reveal {

    ClauseRef clause();

    Text why();

    /**
     * How experts answered an item on which they differ: shares above 0 that sum to 1, by the name of the answer. Empty for
     * an item that a clause decides.
     */
    default Map<String, Double> contested() {
        return Map.of();
    }
}
