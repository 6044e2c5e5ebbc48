package dev.touchstone.grading.freetext;

import dev.touchstone.content.ItemId;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.freetext.FreeTextDetails;
import dev.touchstone.content.freetext.Length;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Something to write about; what it is plays no part. */
final class AWritingPrompt {

    static final String SOURCE = "The lift in building C will be out of service on Tuesday from eight to eleven.";

    private AWritingPrompt() {}

    static Prompt of(int least, int most) {
        return of(new Length(Length.Unit.WORDS, least, most));
    }

    static Prompt of(Length length) {
        Text text = Text.of("en", "Write.");
        return new Prompt(
                new ItemId(new UUID(0, length.most())),
                "an-exercise",
                "free-text",
                text,
                text,
                text,
                null,
                new FreeTextDetails("rewrite", "en", new FreeTextDetails.Source("en", SOURCE), length),
                JsonMapper.shared().readTree("{\"copied\": 0.4}"),
                List.of(),
                List.of());
    }
}
