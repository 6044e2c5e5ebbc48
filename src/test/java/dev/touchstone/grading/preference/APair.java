package dev.touchstone.grading.preference;

import dev.touchstone.content.ItemId;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.preference.Mirror;
import dev.touchstone.content.preference.PreferenceDetails;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** Two answers to one request, for tests. */
final class APair {

    static final String SHORT = "54 euros.";
    static final String LONG = "We add the two cuts. That makes 35 %. So the jacket costs 52 euros now.";
    static final ItemId ITEM = new ItemId(new UUID(0, 1));

    private APair() {}

    static Prompt prompt() {
        Text text = Text.of("en", "Which is better?");
        return new Prompt(
                ITEM,
                "an-exercise",
                "preference",
                text,
                text,
                null,
                null,
                details(SHORT, LONG, null),
                JsonNodeFactory.instance.objectNode(),
                List.of(),
                List.of());
    }

    static PreferenceDetails details(String a, String b, @Nullable Mirror mirror) {
        return new PreferenceDetails(
                "en", "What does it cost?", a, b, List.of(new Label("truth", Text.of("en", "What is true"))), mirror);
    }
}
