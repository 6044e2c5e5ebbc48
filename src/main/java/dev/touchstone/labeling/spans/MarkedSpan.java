package dev.touchstone.labeling.spans;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A span as the browser knows it.
 *
 * @param start in code points of the text, like {@code end}
 * @param label slug of its class
 */
record MarkedSpan(int start, int end, String label) {

    /** The spans of an answer or of a draft, in their order. */
    static List<MarkedSpan> of(JsonNode answer) {
        List<MarkedSpan> spans = new ArrayList<>();
        for (JsonNode span : answer.path("spans")) {
            spans.add(new MarkedSpan(
                    span.path("start").asInt(),
                    span.path("end").asInt(),
                    span.path("label").asString()));
        }
        return spans;
    }
}
