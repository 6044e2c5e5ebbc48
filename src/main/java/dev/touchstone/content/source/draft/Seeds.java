package dev.touchstone.content.source.draft;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The seeds of a family as they stand in a file: single numbers and ranges such as {@code 15-20}. */
public final class Seeds {

    /** The most items one family may have. */
    public static final int MOST = 500;

    private Seeds() {}

    /**
     * @throws IllegalArgumentException when a range runs backwards, a seed stands twice or there are too many; the message
     *     says what to do
     */
    public static List<Long> of(JsonNode list) {
        List<Long> seeds = new ArrayList<>();
        for (JsonNode each : list) {
            String text = each.isNumber() ? String.valueOf(each.longValue()) : each.stringValue("");
            String[] ends = text.split("-");
            long first = Long.parseLong(ends[0]);
            long last = Long.parseLong(ends[ends.length - 1]);
            if (last < first) {
                throw new IllegalArgumentException(
                        "The range " + text + " runs backwards. Write the smaller seed first.");
            }
            if (last - first >= MOST || seeds.size() + last - first >= MOST) {
                throw new IllegalArgumentException("A family may have at most " + MOST + " seeds. Use fewer.");
            }
            for (long seed = first; seed <= last; seed++) {
                if (seeds.contains(seed)) {
                    throw new IllegalArgumentException("The seed " + seed + " stands here twice. Keep one.");
                }
                seeds.add(seed);
            }
        }
        return seeds;
    }
}
