package dev.touchstone.practice;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.skill.memory.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What an item asks again.
 *
 * @param clause what was learned
 * @param error the error that was made there, or null where the clause itself is asked
 */
public record AskedAgain(ClauseRef clause, @Nullable String error) {

    static AskedAgain of(Topic topic) {
        return new AskedAgain(topic.ref(), topic.error());
    }

    Topic topic() {
        return error == null ? Topic.clause(clause) : Topic.confusion(clause, error);
    }

    /** As it stands in an address: {@code street-a/2.1/box-loose}. */
    public String path() {
        return clause + (error == null ? "" : "/" + error);
    }
}
