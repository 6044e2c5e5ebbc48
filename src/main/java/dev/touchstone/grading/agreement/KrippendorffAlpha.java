package dev.touchstone.grading.agreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha: agreement of any number of raters, where ratings may be missing.
 * α = 1 − D<sub>o</sub>/D<sub>e</sub> = 1 − (n − 1) Σ o<sub>ck</sub> δ²<sub>ck</sub> / Σ n<sub>c</sub> n<sub>k</sub> δ²<sub>ck</sub>,
 * where o<sub>ck</sub> counts the pairs of values c and k given to one thing, each pair with weight 1/(ratings of the thing − 1),
 * n<sub>c</sub> is the sum of its row and n of all. At most 1; 0 is chance, below 0 is systematic disagreement.
 *
 * <p>A missing rating is left out of its thing's list; a thing with one rating says nothing and is passed over. Time grows with
 * the square of the number of distinct values.
 *
 * <p>Source: Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section D; metrics δ² ibid.
 */
public final class KrippendorffAlpha {

    private KrippendorffAlpha() {}

    /**
     * For categories without order: δ² = 0 for equal values, else 1.
     *
     * @param things the values that each thing was given
     * @return empty when no thing has two ratings, or all values that count are the same
     */
    public static <T> OptionalDouble nominal(Collection<? extends List<? extends T>> things) {
        Coincidences<T> found = Coincidences.of(things, null);
        return found.alpha((c, k) -> 1);
    }

    /**
     * For ranks, such as stars: δ²<sub>ck</sub> = (Σ<sub>g=c..k</sub> n<sub>g</sub> − (n<sub>c</sub> + n<sub>k</sub>)/2)².
     *
     * @param things the values that each thing was given
     * @return empty when no thing has two ratings, or all values that count are the same
     */
    public static <T extends Comparable<? super T>> OptionalDouble ordinal(
            Collection<? extends List<? extends T>> things) {
        Coincidences<T> found = Coincidences.of(things, Comparator.<T>naturalOrder());
        // Of a rank's own ratings half lie before its middle, so the sum from c to k with half of both ends is a
        // difference.
        double[] middle = new double[found.values().size()];
        double before = 0;
        for (int c = 0; c < middle.length; c++) {
            double total = found.total(c);
            middle[c] = before + total / 2;
            before += total;
        }
        return found.alpha((c, k) -> (middle[k] - middle[c]) * (middle[k] - middle[c]));
    }

    /**
     * For numbers whose differences mean something: δ² = (c − k)².
     *
     * @param things the values that each thing was given
     * @return empty when no thing has two ratings, or all values that count are the same
     * @throws IllegalArgumentException for a value that is no finite number
     */
    public static OptionalDouble interval(Collection<? extends List<Double>> things) {
        things.forEach(thing -> thing.forEach(Paired::refuseNoNumber));
        Coincidences<Double> found = Coincidences.of(things, Comparator.naturalOrder());
        return found.alpha((c, k) -> {
            double apart = found.values().get(c) - found.values().get(k);
            return apart * apart;
        });
    }
}
