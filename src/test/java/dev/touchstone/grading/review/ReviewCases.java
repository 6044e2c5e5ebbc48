package dev.touchstone.grading.review;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.review.ReviewDetails;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Items under review for tests: a picture of 1000 by 1000 px with boxes b0, b1 … */
final class ReviewCases {

    static final List<String> KINDS = List.of("extra", "cut", "loose");

    private ReviewCases() {}

    static Prompt prompt(int boxes) {
        Text text = Text.of("en", "Review.");
        ReviewDetails details = new ReviewDetails(
                List.of(new Label("mug", Text.of("en", "Mug"))),
                IntStream.range(0, boxes)
                        .mapToObj(box -> new ReviewDetails.WorkerBox("b" + box, "mug", 10.0 * box, 20, 30, 40))
                        .toList(),
                KINDS.stream().map(kind -> new Label(kind, Text.of("en", kind))).toList(),
                new Label(ReviewDetails.MISSING, Text.of("en", "missing")));
        return new Prompt(
                new ItemId(new UUID(1, boxes)),
                "an-exercise",
                "review",
                text,
                text,
                null,
                new Prompt.PictureFrame(1000, 1000, text),
                details,
                json("{}"),
                List.of(),
                List.of());
    }

    static GoldKey key(Prompt prompt, String answer, GoldKey.TypicalMistake... mistakes) {
        Map<String, GoldKey.Reason> reasons =
                Map.of("b1", new GoldKey.Reason(new ClauseRef("review-a", "2.4"), Text.of("en", "The handle.")));
        return new GoldKey(
                prompt.item(),
                1,
                json(answer),
                List.of(),
                new ClauseRef("review-a", "1.1"),
                Text.of("en", "So."),
                reasons,
                Stream.of(mistakes).toList());
    }

    /** @param text JSON with single quotes */
    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
