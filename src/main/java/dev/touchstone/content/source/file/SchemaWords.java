package dev.touchstone.content.source.file;

import com.networknt.schema.Error;

/** Says in plain words what a schema found. */
final class SchemaWords {

    private SchemaWords() {}

    static String remedy(Error error, String pointer) {
        String where = pointer.isEmpty() ? "the file" : pointer.substring(1);
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                "Unknown key " + error.getProperty() + " in " + where + ". Remove it or mend its spelling.";
            case "required" -> "The key " + error.getProperty() + " is missing in " + where + ". Add it.";
            case "type" ->
                where + ": " + error.getMessage()
                        + ". Mend the value; a number such as 1.1 needs quotes where a text is meant.";
            case "pattern" -> where + ": the value has the wrong form (" + error.getMessage() + "). Mend it.";
            default -> where + ": " + error.getMessage() + ". Mend it.";
        };
    }
}
