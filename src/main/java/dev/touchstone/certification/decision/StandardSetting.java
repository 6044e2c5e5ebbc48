package dev.touchstone.certification.decision;

import java.util.List;

/**
 * Where a program's cut lies, by judges (Angoff 1971): each says of each item how likely somebody who only just deserves to pass
 * would get it right.
 *
 * @param raw how many of the items such a person gets right: the mean of the judges' sums
 * @param error standard error of that over judges, in items
 * @param cut the ability that gets so many right by the test characteristic curve
 */
public record StandardSetting(double raw, double error, double cut) {

    private static final int FEWEST_JUDGES = 2;

    /**
     * @param bank the items that were judged, and no others
     * @param ratings one list a judge, with a probability for each place of the bank; two judges or more
     */
    public static StandardSetting angoff(Bank bank, List<List<Double>> ratings) {
        if (ratings.size() < FEWEST_JUDGES) {
            throw new IllegalArgumentException("A cut is set by two judges or more.");
        }
        double[] sums = ratings.stream().mapToDouble(judge -> sum(judge, bank)).toArray();
        double raw = 0;
        for (double sum : sums) {
            raw += sum / sums.length;
        }
        double squares = 0;
        for (double sum : sums) {
            squares += (sum - raw) * (sum - raw);
        }
        double error = StrictMath.sqrt(squares / (sums.length - 1) / sums.length);
        return new StandardSetting(raw, error, bank.abilityOf(raw / bank.size()));
    }

    private static double sum(List<Double> judge, Bank bank) {
        if (judge.size() != bank.size() || !judge.stream().allMatch(rating -> rating >= 0 && rating <= 1)) {
            throw new IllegalArgumentException(
                    "A judge gives each of the " + bank.size() + " items a probability, not " + judge + ".");
        }
        return judge.stream().mapToDouble(Double::doubleValue).sum();
    }
}
