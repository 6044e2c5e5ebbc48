package dev.touchstone.grading.spans;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.spans.SpansDetails;
import dev.touchstone.content.spans.SpansDetails.Token;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Texts of words "w" with one space between, so that the token with number n lies at 2n. */
final class SpansPrompts {

    static final ClauseRef CLAUSE = new ClauseRef("text-a", "1.1");
    static final Text WHY = Text.of("en", "Because.");

    private SpansPrompts() {}

    static Prompt of(int tokens) {
        Text text = Text.of("en", "Mark the names.");
        List<Label> labels = List.of(
                new Label("person", Text.of("en", "Person")),
                new Label("organisation", Text.of("en", "Organisation")),
                new Label("place", Text.of("en", "Place")));
        List<Token> all = IntStream.range(0, tokens)
                .mapToObj(token -> new Token(2 * token, 2 * token + 1))
                .toList();
        return new Prompt(
                new ItemId(new UUID(0, tokens)),
                "an-exercise",
                "spans",
                text,
                text,
                null,
                null,
                new SpansDetails(labels, "w ".repeat(tokens).strip(), "en", all),
                JsonNodeFactory.instance.objectNode(),
                List.of(),
                List.of());
    }

    /** The span over the tokens from first to last. */
    static Span span(int first, int last, String label) {
        return new Span(2 * first, 2 * last + 1, label);
    }

    static GoldKey key(Prompt prompt, JsonNode answer) {
        return new GoldKey(prompt.item(), 1, answer, List.of(), CLAUSE, WHY, Map.of(), List.of());
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
