package dev.touchstone.grading.rating;

import dev.touchstone.content.ItemId;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.rating.RatingDetails;
import dev.touchstone.content.rating.RatingDetails.Criterion;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** An answer to be rated, for tests. */
final class ARating {

    static final ItemId ITEM = new ItemId(new UUID(0, 2));

    private ARating() {}

    static Prompt by(String... criteria) {
        Text text = Text.of("en", "Rate it.");
        return new Prompt(
                ITEM,
                "an-exercise",
                "rating",
                text,
                text,
                null,
                null,
                new RatingDetails(
                        "en",
                        "How long?",
                        "180.",
                        Stream.of(criteria).map(ARating::criterion).toList()),
                JsonNodeFactory.instance.objectNode(),
                List.of(),
                List.of());
    }

    private static Criterion criterion(String slug) {
        return new Criterion(
                slug,
                Text.of("en", slug),
                IntStream.range(0, RatingDetails.POINTS)
                        .mapToObj(point -> Text.of("en", "Looks like " + point + "."))
                        .toList());
    }
}
