package dev.touchstone.practice;

import dev.touchstone.content.Prompt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One item's turn as its learner sees it.
 *
 * @param place from 0
 * @param draft unfinished work, or null
 * @param score of the answer, 0 to 1, or null while there is none
 * @param again what the item asks again, or null where it was drawn for itself
 * @param repeated whether the learner met this very item before, so that its answer does not count
 */
public record TurnState(
        TurnId id,
        int place,
        Prompt prompt,
        @Nullable JsonNode draft,
        @Nullable Double score,
        @Nullable AskedAgain again,
        boolean repeated) {

    public boolean answered() {
        return score != null;
    }

    /** Address of the picture; it belongs to this turn alone. */
    public String pictureUrl() {
        return "/pictures/" + id;
    }
}
