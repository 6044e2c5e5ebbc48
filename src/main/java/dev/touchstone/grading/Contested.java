package dev.touchstone.grading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How experts answered an item on which they differ. An answer scores its share over the largest share, so that the most
 * frequent one scores 1 and one that nobody gave scores 0 (closeness to the distribution).
 *
 * @param shares above 0, by the name of the answer; empty for an item that a clause decides
 */
public record Contested(Map<String, Double> shares) {

    public static final Contested NO = new Contested(Map.of());

    private static final double ROUNDING = 0.005;

    /**
     * Reads {@code answer.contested} of gold.
     *
     * @param gold name of the answer that the gold gives, which must have the largest share
     * @param known names that answers have
     * @throws IllegalArgumentException when the shares make no sense, with what to do
     */
    public static Contested read(JsonNode answer, String gold, Collection<String> known) {
        Map<String, Double> shares = new LinkedHashMap<>();
        answer.path("contested")
                .propertyStream()
                .forEach(each -> shares.put(each.getKey(), each.getValue().doubleValue(0)));
        if (shares.isEmpty()) {
            return NO;
        }
        if (!known.containsAll(shares.keySet())) {
            throw new IllegalArgumentException(
                    "The shares of a contested item are named after its answers: " + String.join(", ", known) + ".");
        }
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (shares.size() < 2 || Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException("A contested item has two or more shares that sum to 1.");
        }
        var contested = new Contested(Map.copyOf(shares));
        if (contested.closeness(gold) < 1) {
            throw new IllegalArgumentException("The gold of a contested item is the answer with the largest share.");
        }
        return contested;
    }

    public boolean isContested() {
        return !shares.isEmpty();
    }

    /** The score of an answer, 0 to 1. */
    public double closeness(String answer) {
        double largest =
                shares.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return shares.getOrDefault(answer, 0.0) / largest;
    }
}
