package dev.touchstone.certification.integrity;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Among many tests some come out small by chance. Benjamini and Hochberg's step-up adjustment: whoever takes all that are at most q
 * after it has on average at most the share q of false ones among them.
 *
 * <p>Source: Controlling the false discovery rate, Journal of the Royal Statistical Society B 57 (1995).
 */
final class FalseDiscoveries {

    private FalseDiscoveries() {}

    /** @return the adjusted chances, in the order of those given */
    static double[] adjusted(double[] chances) {
        int[] order = IntStream.range(0, chances.length)
                .boxed()
                .sorted(Comparator.comparingDouble(test -> chances[test]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[chances.length];
        double least = 1;
        for (int rank = order.length; rank > 0; rank--) {
            int test = order[rank - 1];
            least = Math.min(least, chances[test] * chances.length / rank);
            adjusted[test] = least;
        }
        return adjusted;
    }
}
