package dev.touchstone.content.exchange.read;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One object of a JSON file: its values are had by key, or the record is bad. */
public record JsonRecord(JsonNode node, String place) {

    public static JsonRecord of(JsonNode node, String place) {
        if (!node.isObject()) {
            throw new BadRecord(place, "This must be an object with keys.");
        }
        return new JsonRecord(node, place);
    }

    /** A finite number. */
    public double number(String key) {
        return finite(node.path(key), place + "/" + key);
    }

    public static double finite(JsonNode value, String place) {
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw new BadRecord(place, "This must be a finite number.");
        }
        return value.doubleValue();
    }

    /** A whole number from 1 to 100,000. */
    public int size(String key) {
        double value = number(key);
        if (value != Math.rint(value)) {
            throw new BadRecord(place + "/" + key, "This must be a whole number of px.");
        }
        return Numbers.size(value, place + "/" + key);
    }

    /** A text that is not blank. */
    public String text(String key) {
        String text = node.path(key).stringValue("");
        if (text.isBlank()) {
            throw new BadRecord(place + "/" + key, "This must be a text that is not empty.");
        }
        return text;
    }

    /** A name or number that tells one record from another. */
    public String id(String key) {
        JsonNode value = node.path(key);
        if (!value.isString() && !value.isIntegralNumber()) {
            throw new BadRecord(place + "/" + key, "This must be a whole number or a text.");
        }
        return value.asString();
    }

    public Optional<JsonRecord> object(String key) {
        JsonNode value = node.path(key);
        return value.isMissingNode() || value.isNull()
                ? Optional.empty()
                : Optional.of(JsonRecord.of(value, place + "/" + key));
    }

    /** Puts down the keys that are not read. */
    public void loseOthers(Set<String> read, String kind, Findings findings) {
        for (String key : node.propertyNames()) {
            if (!read.contains(key)) {
                findings.lose(kind + " key \"" + Numbers.brief(key) + "\"", place);
            }
        }
    }
}
