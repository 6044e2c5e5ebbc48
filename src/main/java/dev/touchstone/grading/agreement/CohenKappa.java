package dev.touchstone.grading.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Cohen's kappa: agreement of two raters on unordered categories, beyond what their own habits would give by chance.
 * κ = (p<sub>o</sub> − p<sub>e</sub>) / (1 − p<sub>e</sub>), with p<sub>o</sub> the share of things on which both agree and
 * p<sub>e</sub> = Σ<sub>k</sub> p<sub>1k</sub> p<sub>2k</sub>. From −1 to 1; 0 is chance.
 *
 * <p>Source: Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960).
 */
public final class CohenKappa {

    private CohenKappa() {}

    /**
     * @param first category of each thing by the first rater
     * @param second category of each thing by the second, in the same order
     * @return empty when a rater is constant, which includes the empty set: then chance cannot be told from agreement
     * @throws IllegalArgumentException when the lists differ in length
     */
    public static <T> OptionalDouble of(List<? extends T> first, List<? extends T> second) {
        Paired.refuseUneven(first.size(), second.size());
        if (Paired.isConstant(first) || Paired.isConstant(second)) {
            return OptionalDouble.empty();
        }
        double n = first.size();
        double agreed = 0;
        for (int i = 0; i < first.size(); i++) {
            agreed += first.get(i).equals(second.get(i)) ? 1 : 0;
        }
        Map<T, Integer> ones = counts(first);
        Map<T, Integer> others = counts(second);
        double byChance = 0;
        for (Map.Entry<T, Integer> category : ones.entrySet()) {
            byChance += category.getValue() / n * others.getOrDefault(category.getKey(), 0) / n;
        }
        return OptionalDouble.of((agreed / n - byChance) / (1 - byChance));
    }

    private static <T> Map<T, Integer> counts(List<? extends T> values) {
        Map<T, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }
}
