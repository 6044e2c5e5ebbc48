package dev.touchstone.grading.rating;

import dev.touchstone.base.Refused;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.rating.RatingDetails;
import dev.touchstone.content.rating.RatingDetails.Criterion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads ratings as they come from outside, and writes them in the order of their criteria's slugs. */
final class RatingFormat {

    private static final int UNPROCESSABLE = 422;

    private RatingFormat() {}

    static RatingAnswer read(JsonNode json, Prompt prompt) {
        JsonNode node = json.path("ratings");
        if (node.isMissingNode() || node.isNull()) {
            return new RatingAnswer(Map.of());
        }
        List<String> criteria = criteria(prompt);
        if (!node.isObject()) {
            throw new Refused(
                    UNPROCESSABLE,
                    "unknown-ratings",
                    "\"ratings\" must be an object with a number from 0 to 4 for each of: "
                            + String.join(", ", criteria) + ".");
        }
        Map<String, Integer> ratings = new TreeMap<>();
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            if (!criteria.contains(each.getKey())) {
                throw new Refused(
                        UNPROCESSABLE,
                        "unknown-criterion",
                        "\"ratings\" may only name: " + String.join(", ", criteria) + ".");
            }
            ratings.put(each.getKey(), point(each.getKey(), each.getValue()));
        }
        return new RatingAnswer(ratings);
    }

    private static int point(String criterion, JsonNode value) {
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < 0
                || value.intValue() >= RatingDetails.POINTS) {
            throw new Refused(
                    UNPROCESSABLE,
                    "unknown-rating",
                    "\"" + criterion + "\" must be rated with a whole number from 0 to 4.");
        }
        return value.intValue();
    }

    static JsonNode write(RatingAnswer answer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode ratings = json.putObject("ratings");
        answer.ratings().forEach(ratings::put);
        return json;
    }

    static List<String> criteria(Prompt prompt) {
        return ((RatingDetails) prompt.details())
                .criteria().stream().map(Criterion::slug).toList();
    }
}
