package dev.touchstone.grading.freetext;

import dev.touchstone.base.Refused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A text as JSON: {@code {"text": "…"}}. */
final class FreeTextFormat {

    /** Chars. Written as JSON, twice as many at most: each may need an escape. */
    static final int MOST = 20_000;

    private static final int UNPROCESSABLE = 422;
    private static final int REPLACEMENT = 0xFFFD;

    private FreeTextFormat() {}

    static FreeTextAnswer read(JsonNode json) {
        JsonNode text = json.path("text");
        if (text.isMissingNode() || text.isNull()) {
            return new FreeTextAnswer("");
        }
        if (!text.isString()) {
            throw new Refused(UNPROCESSABLE, "not-a-text", "\"text\" must be a text.");
        }
        String written = text.stringValue();
        if (written.length() > MOST) {
            throw new Refused(
                    UNPROCESSABLE,
                    "text-too-large",
                    "The text has " + written.length() + " characters; at most " + MOST + " are taken. Shorten it.");
        }
        return new FreeTextAnswer(clean(written));
    }

    /** One form of line ends; no control characters, which no database keeps; no halves of characters. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(each -> {
            if (Character.getType(each) == Character.SURROGATE) {
                clean.appendCodePoint(REPLACEMENT);
            } else if (each == '\n' || each == '\t' || !Character.isISOControl(each)) {
                clean.appendCodePoint(each);
            }
        });
        return clean.toString();
    }

    static JsonNode write(FreeTextAnswer answer) {
        return JsonNodeFactory.instance.objectNode().put("text", answer.text());
    }
}
