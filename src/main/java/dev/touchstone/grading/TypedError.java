package dev.touchstone.grading;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import org.jspecify.annotations.Nullable;

/**
 * One mistake of a named kind.
 *
 * @param type such as {@code box-loose}
 * @param clause the clause that decides
 * @param why the author's explanation of this very mistake, or null when the kind says it all
 */
public record TypedError(
        String type, ClauseRef clause, @Nullable Text why) {}
