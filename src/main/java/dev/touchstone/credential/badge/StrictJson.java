package dev.touchstone.credential.badge;

import dev.touchstone.credential.badge.CheckStep.Reason;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON from a stranger. Two keys of one name, of which one reader takes the first and another the last, are refused, like
 * whatever follows the end and what no badge needs: deep nesting, endless names, characters that cannot be seen.
 */
final class StrictJson {

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxTokenCount(20_000)
                            .maxStringLength(500_000)
                            .maxNameLength(300)
                            .maxNumberLength(30)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    static JsonNode tree(String text) throws Unfit {
        try {
            JsonNode tree = STRICT.readTree(text);
            if (tree == null || !tree.isObject()) {
                throw new Unfit(Reason.NOT_A_BADGE);
            }
            refuseOdd(tree);
            return tree;
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            throw new Unfit(Reason.JSON_BROKEN, place == null ? "1:1" : place.getLineNr() + ":" + place.getColumnNr());
        }
    }

    static JsonObject object(String text) throws Unfit {
        tree(text);
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException broken) {
            throw new Unfit(Reason.JSON_BROKEN, "1:1");
        }
    }

    private static void refuseOdd(JsonNode node) throws Unfit {
        if (node.isString()) {
            refuseOdd(node.stringValue());
        }
        for (String name : node.propertyNames()) {
            refuseOdd(name);
        }
        for (JsonNode part : node) {
            refuseOdd(part);
        }
    }

    /** Zero bytes and the like, and halves of characters. */
    private static void refuseOdd(String text) throws Unfit {
        for (int i = 0; i < text.length(); i++) {
            int character = text.codePointAt(i);
            boolean half = Character.getType(character) == Character.SURROGATE;
            if (half || Character.isISOControl(character) && character != '\n' && character != '\t') {
                throw new Unfit(Reason.JSON_BROKEN, "U+%04X".formatted(character));
            }
            i += Character.charCount(character) - 1;
        }
    }
}
