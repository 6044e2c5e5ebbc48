package dev.touchstone.content.exchange.read;

import java.io.IOException;
import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file, read record by record, so that a large one does not stand in memory as a whole. */
public final class JsonFile {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxTokenCount(4_000_000)
                            .maxStringLength(1_000_000)
                            .maxNameLength(500)
                            .maxNumberLength(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final SourceFile file;

    public JsonFile(SourceFile file) {
        this.file = file;
    }

    /** Told what the file says, in its order. */
    public interface Visitor {

        /**
         * One element of a list, or the value of a key that holds no list.
         *
         * @param list the key that holds it; empty when the file is one list
         * @param place such as {@code annotations/7}
         */
        void record(String list, String place, JsonNode record);
    }

    /** Every element of the lists at the root of the file. */
    public void records(Visitor visitor) {
        file.read(text -> parse(text, "", parser -> {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                elements(parser, "", visitor);
            } else if (first == JsonToken.START_OBJECT) {
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    if (parser.nextToken() == JsonToken.START_ARRAY) {
                        elements(parser, key, visitor);
                    } else {
                        JsonNode value = parser.readValueAsTree();
                        hand(visitor, key, key, value);
                    }
                }
            } else {
                throw file.findings().stop(file.name(), "", "The file is neither a JSON list nor a JSON object.");
            }
            if (parser.nextToken() != null) {
                throw file.findings().stop(file.name(), "", "Something follows the end of the JSON. Remove it.");
            }
        }));
    }

    private void elements(JsonParser parser, String list, Visitor visitor) {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            String place = list.isEmpty() ? String.valueOf(i) : list + "/" + i;
            JsonNode record = parser.readValueAsTree();
            hand(visitor, list, place, record);
        }
    }

    private void hand(Visitor visitor, String list, String place, JsonNode record) {
        file.findings().guard(file.name(), () -> {
            refuseHalfCharacters(record, place);
            visitor.record(list, place, record);
        });
    }

    /** An escape can name half of a pair of UTF-16 units, which no file can keep. */
    private static void refuseHalfCharacters(JsonNode node, String place) {
        if (node.isString()
                && node.stringValue().codePoints().anyMatch(one -> Character.getType(one) == Character.SURROGATE)) {
            throw new BadRecord(place, "A text holds half a character (a single \\ud800 to \\udfff). Remove it.");
        }
        node.forEach(each -> refuseHalfCharacters(each, place));
    }

    /** Every line that is not blank, each one JSON value (jsonlines.org). */
    public void lines(Visitor visitor) {
        file.read(text -> {
            var lines = new TextLines(text);
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    String place = "line " + lines.number();
                    try (JsonParser parser = JSON.createParser(line)) {
                        parser.nextToken();
                        JsonNode record = parser.readValueAsTree();
                        boolean more = parser.nextToken() != null;
                        file.findings().guard(file.name(), () -> {
                            if (more) {
                                throw new BadRecord(
                                        place, "The line holds more than one JSON value. Give each its line.");
                            }
                            refuseHalfCharacters(record, place);
                            visitor.record("", place, record);
                        });
                    } catch (JacksonException e) {
                        file.findings().add(file.name(), place, why(e));
                    }
                }
            }
        });
    }

    private interface Parsing {
        void with(JsonParser parser);
    }

    private void parse(Reader text, String place, Parsing parsing) throws IOException {
        try (JsonParser parser = JSON.createParser(text)) {
            parsing.with(parser);
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException reading) {
                throw reading;
            }
            TokenStreamLocation at = e.getLocation();
            throw file.findings().stop(file.name(), at == null ? place : "line " + at.getLineNr(), why(e));
        }
    }

    private static String why(JacksonException e) {
        return e instanceof StreamConstraintsException
                ? "The file is larger or deeper than any annotation needs: " + e.getOriginalMessage()
                : "This is not JSON: " + e.getOriginalMessage();
    }
}
