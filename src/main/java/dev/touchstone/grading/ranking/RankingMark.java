package dev.touchstone.grading.ranking;

import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.List;

/**
 * Two things that stand the wrong way round; or, where everything stands right, one thing in its place.
 *
 * @param things the pair as the gold has it, the better first; or the one thing
 */
public record RankingMark(List<String> things, Verdict verdict, List<TypedError> errors) implements Mark {

    /** Whether it is about that thing. */
    public boolean names(String thing) {
        return things.contains(thing);
    }
}
