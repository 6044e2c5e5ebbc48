package dev.touchstone.grading.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Krippendorff's coincidence matrix.
 *
 * @param values the distinct values, in order where they have one
 * @param pairs how often two values were given to one thing
 */
record Coincidences<T>(List<T> values, double[][] pairs) {

    /** How far apart two values are, squared; asked for {@code c < k} only. */
    interface Distance {
        double squared(int c, int k);
    }

    static <T> Coincidences<T> of(
            Collection<? extends List<? extends T>> things, @Nullable Comparator<? super T> order) {
        Set<T> distinct = new LinkedHashSet<>();
        things.stream().filter(Coincidences::counts).forEach(distinct::addAll);
        List<T> values = new ArrayList<>(distinct);
        if (order != null) {
            values.sort(order);
        }
        Map<T, Integer> index = new HashMap<>();
        values.forEach(value -> index.put(value, index.size()));
        double[][] pairs = new double[values.size()][values.size()];
        things.stream().filter(Coincidences::counts).forEach(thing -> add(thing, index, pairs));
        return new Coincidences<>(values, pairs);
    }

    private static boolean counts(List<?> thing) {
        return thing.size() > 1;
    }

    private static <T> void add(List<? extends T> thing, Map<T, Integer> index, double[][] pairs) {
        Map<Integer, Integer> counts = new HashMap<>();
        thing.forEach(value -> counts.merge(index.getOrDefault(value, 0), 1, Integer::sum));
        counts.forEach((c, ofC) -> counts.forEach((k, ofK) -> {
            double both = c.equals(k) ? (double) ofC * (ofC - 1) : (double) ofC * ofK;
            pairs[c][k] += both / (thing.size() - 1);
        }));
    }

    /** How many ratings of that value count. */
    double total(int value) {
        double total = 0;
        for (double each : pairs[value]) {
            total += each;
        }
        return total;
    }

    OptionalDouble alpha(Distance distance) {
        double[] totals = new double[values.size()];
        double n = 0;
        for (int c = 0; c < totals.length; c++) {
            totals[c] = total(c);
            n += totals[c];
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < totals.length; c++) {
            for (int k = c + 1; k < totals.length; k++) {
                double apart = distance.squared(c, k);
                observed += pairs[c][k] * apart;
                expected += totals[c] * totals[k] * apart;
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (n - 1) * observed / expected);
    }
}
