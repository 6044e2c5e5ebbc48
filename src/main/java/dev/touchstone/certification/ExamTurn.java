package dev.touchstone.certification;

import dev.touchstone.content.Prompt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The item that waits for its answer, as the candidate sees it.
 *
 * @param place from 0
 * @param draft unfinished work, or null
 */
public record ExamTurn(
        SittingItemId id,
        int place,
        Prompt prompt,
        @Nullable JsonNode draft) {

    /** Address of the picture; it belongs to this turn alone. */
    public String pictureUrl() {
        return "/pictures/exam/" + id;
    }
}
