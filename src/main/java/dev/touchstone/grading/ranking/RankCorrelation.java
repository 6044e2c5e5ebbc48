package dev.touchstone.grading.ranking;

/** How far two rankings of the same things agree, from −1 (reversed) to 1 (the same). Things may be tied. */
final class RankCorrelation {

    private RankCorrelation() {}

    /**
     * Kendall's tau-b, (C − D) / √((n₀ − n₁)(n₀ − n₂)): C pairs in the same order, D in the other, n₀ pairs in all, n₁ and n₂ of
     * them tied in one or the other ranking (Kendall 1945). NaN when a ranking is all ties.
     */
    static double tauB(double[] one, double[] other) {
        long same = 0;
        long untiedInOne = 0;
        long untiedInOther = 0;
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < i; j++) {
                double first = Math.signum(one[i] - one[j]);
                double second = Math.signum(other[i] - other[j]);
                same += (long) (first * second);
                untiedInOne += first == 0 ? 0 : 1;
                untiedInOther += second == 0 ? 0 : 1;
            }
        }
        return same / Math.sqrt((double) untiedInOne * untiedInOther);
    }

    /** Spearman's rho: Pearson's correlation of the ranks, ties sharing the mean of their ranks. NaN when a ranking is all ties. */
    static double spearman(double[] one, double[] other) {
        double[] first = ranks(one);
        double[] second = ranks(other);
        double mean = (one.length + 1) / 2.0;
        double both = 0;
        double squaresOfFirst = 0;
        double squaresOfSecond = 0;
        for (int i = 0; i < one.length; i++) {
            both += (first[i] - mean) * (second[i] - mean);
            squaresOfFirst += (first[i] - mean) * (first[i] - mean);
            squaresOfSecond += (second[i] - mean) * (second[i] - mean);
        }
        return both / Math.sqrt(squaresOfFirst * squaresOfSecond);
    }

    private static double[] ranks(double[] values) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int smaller = 0;
            int equal = 0;
            for (double value : values) {
                smaller += value < values[i] ? 1 : 0;
                equal += value == values[i] ? 1 : 0;
            }
            ranks[i] = smaller + (equal + 1) / 2.0;
        }
        return ranks;
    }
}
