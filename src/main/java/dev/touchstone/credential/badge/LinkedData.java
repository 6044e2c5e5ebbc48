package dev.touchstone.credential.badge;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a document says, whatever its keys are called and in whichever order they stand: its statements in canonical form
 * (<a href="https://www.w3.org/TR/rdf-canon/">RDFC-1.0</a>). A key or type that no vocabulary gives an address would vanish on
 * the way without a trace, so a document with one is refused.
 */
final class LinkedData {

    /** Nameless things can be arranged so that telling them apart takes for ever; those of a badge number about ten. */
    private static final int MOST_STEPS = 50_000;
    /** An IRI with its scheme, in the characters that N-Quads allows in one. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\p{Cntrl}\\s<>\"{}|^`\\\\]*");

    private final DocumentLoader vocabularies;

    LinkedData(DocumentLoader vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** What keeps a document from being read as linked data. */
    static class Unreadable extends Exception {

        Unreadable(String message) {
            super(message);
        }
    }

    /** One statement a line, in N-Quads. */
    String canonical(JsonObject document) throws Unreadable {
        try {
            JsonArray expanded =
                    JsonLd.expand(JsonDocument.of(document)).options(options()).get();
            refuseUnnamed(expanded);
            int[] steps = {0};
            RdfCanon canon = RdfCanon.create("SHA-256", () -> {
                if (++steps[0] > MOST_STEPS) {
                    throw new IllegalStateException("Too much in it has no name to tell it apart by.");
                }
            });
            JsonLd.toRdf(JsonDocument.of(expanded)).options(options()).provide(canon);
            StringWriter text = new StringWriter();
            canon.provide(new NQuadsWriter(text));
            return text.toString();
        } catch (JsonLdError | RdfConsumerException | IllegalStateException problem) {
            throw new Unreadable(String.valueOf(problem.getMessage()));
        }
    }

    private JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions(vocabularies);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        return options;
    }

    /** The library refuses keys without an address; types and references without a whole one it would drop. */
    private static void refuseUnnamed(JsonValue value) throws Unreadable {
        switch (value) {
            case JsonArray list -> {
                for (JsonValue each : list) {
                    refuseUnnamed(each);
                }
            }
            case JsonObject node -> {
                for (Map.Entry<String, JsonValue> entry : node.entrySet()) {
                    if (entry.getKey().equals("@type") || entry.getKey().equals("@id")) {
                        refuseRelative(entry.getValue());
                    } else {
                        refuseUnnamed(entry.getValue());
                    }
                }
            }
            default -> {
                // A text, which may say anything.
            }
        }
    }

    private static void refuseRelative(JsonValue names) throws Unreadable {
        for (JsonValue name : names instanceof JsonArray several ? several : JsonValue.EMPTY_JSON_ARRAY) {
            refuseRelative(name);
        }
        if (names instanceof JsonString name
                && !ADDRESS.matcher(name.getString()).matches()) {
            throw new Unreadable("No vocabulary knows \"" + name.getString() + "\".");
        }
    }
}
