package dev.touchstone.practice.web;

import dev.touchstone.content.Clause;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.Text;
import dev.touchstone.practice.AskedAgain;
import dev.touchstone.practice.AttemptState;
import dev.touchstone.practice.TurnState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An attempt as it goes out over REST: everything needed to answer, nothing of the gold. */
record AttemptBody(UUID id, @Nullable String exercise, boolean finished, List<ItemBody> items) {

    /**
     * @param id of this item within this attempt alone
     * @param scoring what counts as right
     * @param draft unfinished work, or null
     * @param score 0 to 1, or null while there is no answer
     * @param again what a review or drill asks again with it, or null
     * @param repeated whether the caller met this very item before, so that its answer does not count
     */
    record ItemBody(
            UUID id,
            String type,
            Text instruction,
            @Nullable Text question,
            @Nullable PictureBody picture,
            TaskDetails details,
            JsonNode scoring,
            List<ClauseBody> clauses,
            @Nullable JsonNode draft,
            @Nullable Double score,
            @Nullable AskedAgain again,
            boolean repeated) {}

    /** @param width in px, like {@code height} */
    record PictureBody(String url, int width, int height, Text alt) {}

    record ClauseBody(ClauseRef ref, Text title, Text text) {}

    static AttemptBody of(AttemptState attempt) {
        return new AttemptBody(
                attempt.id().value(),
                attempt.exercise(),
                attempt.finished(),
                attempt.turns().stream().map(AttemptBody::item).toList());
    }

    private static ItemBody item(TurnState turn) {
        Prompt prompt = turn.prompt();
        Prompt.PictureFrame frame = prompt.picture();
        return new ItemBody(
                turn.id().value(),
                prompt.type(),
                prompt.instruction(),
                prompt.question(),
                frame == null ? null : new PictureBody(turn.pictureUrl(), frame.width(), frame.height(), frame.alt()),
                prompt.details(),
                prompt.scoring(),
                prompt.clauses().stream().map(AttemptBody::clause).toList(),
                turn.draft(),
                turn.score(),
                turn.again(),
                turn.repeated());
    }

    private static ClauseBody clause(Clause clause) {
        return new ClauseBody(clause.ref(), clause.title(), clause.markdown());
    }
}
