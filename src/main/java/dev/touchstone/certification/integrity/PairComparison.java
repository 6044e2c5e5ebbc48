package dev.touchstone.certification.integrity;

/** Compares two answer sheets at a time; its arrays are used again for each pair. Of one thread. */
final class PairComparison {

    private final double[] equalWrong;
    private final double[] either;
    private final double[] firstCopies;
    private final double[] secondCopies;
    private final CompoundBinomial binomial;
    private int shared;
    private int equal;

    /**
     * @param equalWrong of each item by number, how likely two wrong answers are equal
     * @param longest how many answers a sheet has at most
     */
    PairComparison(double[] equalWrong, int longest) {
        this.equalWrong = equalWrong;
        either = new double[longest];
        firstCopies = new double[longest];
        secondCopies = new double[longest];
        binomial = new CompoundBinomial(longest);
    }

    void compare(AnswerSheet first, AnswerSheet second) {
        shared = 0;
        equal = 0;
        int i = 0;
        int j = 0;
        while (i < first.items().length && j < second.items().length) {
            int difference = first.items()[i] - second.items()[j];
            if (difference == 0) {
                add(first, i, second, j);
            }
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
    }

    private void add(AnswerSheet first, int i, AnswerSheet second, int j) {
        double p = first.expected()[i];
        double q = second.expected()[j];
        either[shared] = p * q + (1 - p) * (1 - q) * equalWrong[first.items()[i]];
        firstCopies[shared] = second.given()[j] == 0 ? p : (1 - p) * second.share()[j];
        secondCopies[shared] = first.given()[i] == 0 ? q : (1 - q) * first.share()[i];
        equal += first.given()[i] == second.given()[j] ? 1 : 0;
        shared++;
    }

    int shared() {
        return shared;
    }

    int equal() {
        return equal;
    }

    double gbtChance() {
        return binomial.atLeast(equal, either, shared);
    }

    double omegaChance() {
        double first = binomial.atLeast(equal, firstCopies, shared);
        double second = binomial.atLeast(equal, secondCopies, shared);
        return Math.min(1, 2 * Math.min(first, second));
    }

    /** Of either test: twice the smaller chance. */
    double chance() {
        return Math.min(1, 2 * Math.min(gbtChance(), omegaChance()));
    }

    double omega() {
        return Math.max(omega(firstCopies), omega(secondCopies));
    }

    private double omega(double[] chances) {
        double expected = 0;
        double variance = 0;
        for (int i = 0; i < shared; i++) {
            expected += chances[i];
            variance += chances[i] * (1 - chances[i]);
        }
        return variance > 0 ? (equal - expected) / StrictMath.sqrt(variance) : 0;
    }
}
