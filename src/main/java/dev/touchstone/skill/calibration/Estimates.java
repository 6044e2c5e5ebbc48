package dev.touchstone.skill.calibration;

import dev.touchstone.skill.irt.ItemCurve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The parameters as they stand between two rounds. Each family is written by one thread only. */
final class Estimates {

    /** Bounds that hold even without priors, so that nothing infinite leaves. */
    static final double FLATTEST = 0.05;

    static final double STEEPEST = 10;
    static final double LOG_FLATTEST = StrictMath.log(FLATTEST);
    static final double LOG_STEEPEST = StrictMath.log(STEEPEST);
    static final double HARDEST = 10;
    static final double HEAVIEST = 8;

    final double[] guesses;
    final double[] logSlopes;
    final double[] difficulties;
    final double[] weights;
    final int[] answers;
    final boolean[] partial;
    private final Young young;
    Calibrated.Group others = Calibrated.Group.REFERENCE;

    Estimates(List<Family> families, Responses responses, Young young) {
        this.young = young;
        guesses = families.stream().mapToDouble(Family::guess).toArray();
        difficulties = families.stream().mapToDouble(Family::difficulty).toArray();
        logSlopes = new double[guesses.length];
        weights = new double[guesses.length];
        answers = new int[guesses.length];
        partial = new boolean[guesses.length];
        Arrays.fill(logSlopes, StrictMath.log(young.slope()));
        Arrays.fill(weights, 1);
        for (int answer = 0; answer < responses.answers(); answer++) {
            int family = responses.family(answer);
            if (family >= guesses.length) {
                throw new IllegalArgumentException(
                        "An answer is of family " + family + ", but there are " + guesses.length + ".");
            }
            double score = responses.score(answer);
            answers[family]++;
            partial[family] |= score > 0 && score < 1;
        }
    }

    int families() {
        return guesses.length;
    }

    /** Whether its difficulty and weight come from answers. */
    boolean calibrated(int family) {
        return answers[family] >= young.difficulty();
    }

    boolean ownSlope(int family) {
        return answers[family] >= young.discrimination();
    }

    double slope(int family) {
        // The exponential of a logarithm may miss the bound by its last digit.
        return Math.clamp(StrictMath.exp(logSlopes[family]), FLATTEST, STEEPEST);
    }

    /** All that moves, as one point: log a, b and log weight of each family, then mean and log deviation of the others. */
    double[] point() {
        double[] point = new double[3 * families() + 2];
        for (int family = 0; family < families(); family++) {
            point[3 * family] = logSlopes[family];
            point[3 * family + 1] = difficulties[family];
            point[3 * family + 2] = StrictMath.log(weights[family]);
        }
        point[point.length - 2] = others.mean();
        point[point.length - 1] = StrictMath.log(others.deviation());
        return point;
    }

    void place(int family, double logSlope, double difficulty) {
        logSlopes[family] = Math.clamp(logSlope, LOG_FLATTEST, LOG_STEEPEST);
        difficulties[family] = Math.clamp(difficulty, -HARDEST, HARDEST);
    }

    void moveTo(double[] point) {
        for (int family = 0; family < families(); family++) {
            place(family, point[3 * family], point[3 * family + 1]);
            weights[family] = Math.clamp(StrictMath.exp(point[3 * family + 2]), 1, HEAVIEST);
        }
        others = Calibrated.Group.within(point[point.length - 2], StrictMath.exp(point[point.length - 1]));
    }

    List<Calibrated.Fit> fits() {
        List<Calibrated.Fit> fits = new ArrayList<>(families());
        for (int family = 0; family < families(); family++) {
            double slope = ownSlope(family) && calibrated(family) ? slope(family) : young.slope();
            ItemCurve curve = new ItemCurve(slope, difficulties[family], guesses[family]);
            fits.add(new Calibrated.Fit(curve, weights[family], answers[family], calibrated(family)));
        }
        return fits;
    }
}
