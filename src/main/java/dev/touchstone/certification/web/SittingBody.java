package dev.touchstone.certification.web;

import dev.touchstone.certification.ExamTurn;
import dev.touchstone.certification.SittingState;
import dev.touchstone.certification.SittingView;
import dev.touchstone.content.Clause;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A sitting as it goes out over REST: the item that waits, and nothing of any gold.
 *
 * @param program uuid
 * @param answered how many items have their answer; between {@code fewest} and {@code most} the exam may end at any of them
 * @param secondsLeft by the server's clock
 * @param item that waits for its answer; null before the start, while paused and at the end
 */
record SittingBody(
        UUID id,
        UUID program,
        SittingState state,
        int answered,
        int fewest,
        int most,
        long secondsLeft,
        boolean paused,
        int pausesLeft,
        @Nullable ItemBody item) {

    /** @param id of this item within this sitting alone */
    record ItemBody(
            UUID id,
            int place,
            String type,
            Text instruction,
            @Nullable Text question,
            @Nullable PictureBody picture,
            TaskDetails details,
            JsonNode scoring,
            List<ClauseBody> clauses,
            @Nullable JsonNode draft) {}

    /** @param width in px, like {@code height} */
    record PictureBody(String url, int width, int height, Text alt) {}

    record ClauseBody(ClauseRef ref, Text title, Text text) {}

    static SittingBody of(SittingView sitting) {
        return new SittingBody(
                sitting.id().value(),
                sitting.program(),
                sitting.state(),
                sitting.answered(),
                sitting.fewest(),
                sitting.most(),
                sitting.time().toSeconds(),
                sitting.paused(),
                sitting.pausesLeft(),
                sitting.current().map(SittingBody::item).orElse(null));
    }

    private static ItemBody item(ExamTurn turn) {
        Prompt prompt = turn.prompt();
        Prompt.PictureFrame frame = prompt.picture();
        return new ItemBody(
                turn.id().value(),
                turn.place(),
                prompt.type(),
                prompt.instruction(),
                prompt.question(),
                frame == null ? null : new PictureBody(turn.pictureUrl(), frame.width(), frame.height(), frame.alt()),
                prompt.details(),
                prompt.scoring(),
                prompt.clauses().stream().map(SittingBody::clause).toList(),
                turn.draft());
    }

    private static ClauseBody clause(Clause clause) {
        return new ClauseBody(clause.ref(), clause.title(), clause.markdown());
    }
}
