package dev.touchstone.practice;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.grading.TypedError;
import dev.touchstone.skill.memory.Recall;
import dev.touchstone.skill.memory.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one answer tells of what its learner remembers: of clauses, and of the errors they tend to make. Pure. */
final class Recalls {

    /** Below it an answer was wrong rather than right in part. */
    private static final double HALF = 0.5;

    private Recalls() {}

    /**
     * @param score 0 to 1
     * @param deciding the clause that decides the item
     * @param errors empty exactly when the score is 1
     * @param asked the topic that the item was drawn for, or null
     */
    static Map<Topic, Recall> of(double score, ClauseRef deciding, List<TypedError> errors, @Nullable Topic asked) {
        Recall fallenShort = score < HALF ? Recall.AGAIN : Recall.HARD;
        Map<Topic, Recall> recalls = new LinkedHashMap<>();
        recalls.put(Topic.clause(deciding), score == 0 ? Recall.AGAIN : Recall.GOOD);
        if (asked != null) {
            recalls.put(asked, score == 0 ? Recall.AGAIN : Recall.GOOD);
        }
        for (TypedError error : errors) {
            recalls.put(Topic.clause(error.clause()), fallenShort);
            recalls.put(Topic.confusion(error.clause(), error.type()), fallenShort);
        }
        return recalls;
    }
}
