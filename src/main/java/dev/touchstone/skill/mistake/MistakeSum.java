package dev.touchstone.skill.mistake;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.skill.memory.Topic;
import java.time.LocalDate;

/** A pattern as the database adds it up. */
record MistakeSum(
        String skill,
        String clause,
        String error,
        long made,
        double lost,
        long madeBefore,
        double lostBefore,
        LocalDate last) {

    MistakePattern pattern() {
        ClauseRef ref = Topic.parse(clause).ref();
        return new MistakePattern(
                Topic.confusion(ref, error),
                skill,
                Math.toIntExact(made),
                lost,
                Math.toIntExact(madeBefore),
                lostBefore,
                last);
    }
}
