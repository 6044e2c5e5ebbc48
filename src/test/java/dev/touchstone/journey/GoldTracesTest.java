package dev.touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Text;
import dev.touchstone.content.gold.GoldKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A search that finds nothing is worth something only if it finds what is there. */
class GoldTracesTest {

    private static final GoldKey GOLD = new GoldKey(
            new ItemId(UUID.fromString("6e5a3419-0340-4b39-9ba4-8be644016ad3")),
            1,
            json("{\"boxes\": [{\"label\": \"car\", \"x\": 412.5, \"y\": 231, \"w\": 96, \"h\": 54.25}]}"),
            List.of(),
            new ClauseRef("street-a", "3.1"),
            Text.of("en", "Clause 3.2 names mirrors, and \"takes them in\"."),
            Map.of(),
            List.of(new GoldKey.TypicalMistake(
                    json("{\"choice\": \"a\"}"),
                    "wrong-option",
                    new ClauseRef("street-a", "3.1"),
                    Text.of("en", "The mirror counts."))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"6e5a3419-0340-4b39-9ba4-8be644016ad3\"}",
                "<p>Clause 3.2 names <b>mirrors</b>, and\\n\\\"takes them in\\\".</p>",
                "\"why\": \"The mirror&nbsp;counts.\"",
                "{\"x\":412.5,\"y\":231.0,\"w\":96.0,\"h\":54.25}",
                "[412.5, 231, 508.5, 285.25]",
                "left: 412.5px; top: 231px; width: 96px; height: 54.25px",
            })
    void goldInAnyNotationIsFound(String sent) {
        assertThat(new GoldTraces(sent).of(GOLD)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"00000000-0340-4b39-9ba4-8be644016ad3\"}",
                "Clause 3.2 names mirrors.",
                "{\"x\":412.6,\"y\":231.0,\"w\":96.0,\"h\":54.25}",
                "412.5 and 231, elsewhere",
            })
    void whatOnlyResemblesGoldIsLeftAlone(String sent) {
        assertThat(new GoldTraces(sent).of(GOLD)).isEmpty();
    }

    @Test
    void noncesAreMaskedAndNothingElse() {
        String csrf = "{\"Vaadin-Security-Key\":\"1f3c6b0a-7c52-4a65-9b3c-2a1d4e5f6a7b\",\"x\":412.5}";
        assertThat(Conversation.masked(csrf)).isEqualTo("{\"Vaadin-Security-Key\":\"UUID\",\"x\":412.5}");
    }

    private static JsonNode json(String text) {
        return Objects.requireNonNull(JsonMapper.shared().readTree(text));
    }
}
