package dev.touchstone.grading.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Fleiss' kappa: agreement on unordered categories of n raters a thing, who need not be the same people for each.
 * κ = (P̄ − P<sub>e</sub>) / (1 − P<sub>e</sub>), with P̄ the mean over things of the share of agreeing pairs of raters and
 * P<sub>e</sub> = Σ<sub>k</sub> p<sub>k</sub>² over the shares of the categories in all ratings. From −1 to 1; 0 is chance.
 *
 * <p>Source: Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76 (1971).
 */
public final class FleissKappa {

    private FleissKappa() {}

    /**
     * @param things the categories that each thing was given; their order does not matter
     * @return empty when all ratings are of one category, which includes the empty set
     * @throws IllegalArgumentException when a thing has fewer than two ratings, or not as many as the others; use
     *     {@link KrippendorffAlpha} where ratings are missing
     */
    public static <T> OptionalDouble of(List<? extends List<? extends T>> things) {
        Map<T, Integer> all = new HashMap<>();
        double agreeing = 0;
        for (List<? extends T> ratings : things) {
            int n = ratings.size();
            if (n < 2 || n != things.getFirst().size()) {
                throw new IllegalArgumentException(
                        "Each thing must have the same number of ratings, two or more; one has " + n + ".");
            }
            Map<T, Integer> counts = new HashMap<>();
            ratings.forEach(rating -> counts.merge(rating, 1, Integer::sum));
            double pairs = 0;
            for (Map.Entry<T, Integer> count : counts.entrySet()) {
                pairs += (double) count.getValue() * (count.getValue() - 1);
                all.merge(count.getKey(), count.getValue(), Integer::sum);
            }
            agreeing += pairs / ((double) n * (n - 1));
        }
        if (all.size() < 2) {
            return OptionalDouble.empty();
        }
        double ratings = (double) things.size() * things.getFirst().size();
        double byChance = 0;
        for (int count : all.values()) {
            byChance += count / ratings * count / ratings;
        }
        return OptionalDouble.of((agreeing / things.size() - byChance) / (1 - byChance));
    }
}
