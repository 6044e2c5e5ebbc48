package dev.touchstone.skill.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The E-step: where each examinee probably stands, given all answers of theirs and the parameters so far. The answers are cut into
 * parts that do not depend on the number of threads, and the parts are summed in their order, so the sums are always the same.
 */
final class Expectation {

    private static final int PARTS = 8;

    private final Responses responses;
    private final Nodes nodes;
    private final boolean anchored;
    private final int[] bounds = new int[PARTS + 1];
    private final List<Counts> parts = new ArrayList<>();

    /** Of each family at each node: weight × log(1 − P), and weight × log(P / (1 − P)). */
    private final double[] misses;

    private final double[] odds;

    Expectation(Responses responses, Nodes nodes, int families) {
        this.responses = responses;
        this.nodes = nodes;
        anchored = responses.anyReference();
        misses = new double[families * nodes.count()];
        odds = new double[families * nodes.count()];
        int examinee = 0;
        for (int part = 0; part < PARTS; part++) {
            long from = (long) responses.answers() * part / PARTS;
            while (examinee < responses.examinees() && responses.start(examinee) < from) {
                examinee++;
            }
            bounds[part] = examinee;
            parts.add(new Counts(families, nodes.count()));
        }
        bounds[PARTS] = responses.examinees();
    }

    Counts of(Estimates estimates, Workers workers) throws InterruptedException {
        workers.ranges(estimates.families(), family -> draw(family, estimates));
        double[] scale = nodes.logWeights(Calibrated.Group.REFERENCE);
        double[] others = nodes.logWeights(estimates.others);
        List<Callable<Counts>> work = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int number = part;
            work.add(() -> count(number, scale, others));
        }
        List<Counts> counted = workers.all(work);
        Counts sum = counted.getFirst();
        counted.subList(1, PARTS).forEach(sum::add);
        return sum;
    }

    private double draw(int family, Estimates estimates) {
        double slope = estimates.slope(family);
        double guess = estimates.guesses[family];
        double weight = estimates.weights[family];
        for (int node = 0; node < nodes.count(); node++) {
            double z = slope * (nodes.at(node) - estimates.difficulties[family]);
            double miss = LogChance.miss(guess, z);
            int place = family * nodes.count() + node;
            misses[place] = weight * miss;
            odds[place] = weight * (LogChance.hit(guess, z) - miss);
        }
        return 0;
    }

    private Counts count(int part, double[] scale, double[] others) {
        Counts counts = parts.get(part);
        counts.clear();
        double[] logs = new double[nodes.count()];
        for (int examinee = bounds[part]; examinee < bounds[part + 1]; examinee++) {
            int from = responses.start(examinee);
            int to = responses.start(examinee + 1);
            boolean other = anchored && !responses.reference(examinee);
            System.arraycopy(other ? others : scale, 0, logs, 0, logs.length);
            for (int answer = from; answer < to; answer++) {
                weigh(logs, responses.family(answer) * logs.length, responses.score(answer));
            }
            counts.logLikelihood += normalize(logs);
            for (int answer = from; answer < to; answer++) {
                share(counts, logs, responses.family(answer) * logs.length, responses.score(answer));
            }
            if (other && from < to) {
                addTo(counts.others, 0, logs, 1);
            }
        }
        return counts;
    }

    private void weigh(double[] logs, int row, double score) {
        for (int node = 0; node < logs.length; node++) {
            logs[node] += misses[row + node] + score * odds[row + node];
        }
    }

    /** Turns logarithms of shares into shares of sum 1. @return logarithm of what they summed to */
    private static double normalize(double[] logs) {
        double top = Double.NEGATIVE_INFINITY;
        for (double each : logs) {
            top = Math.max(top, each);
        }
        double sum = 0;
        for (int node = 0; node < logs.length; node++) {
            logs[node] = StrictMath.exp(logs[node] - top);
            sum += logs[node];
        }
        for (int node = 0; node < logs.length; node++) {
            logs[node] /= sum;
        }
        return top + StrictMath.log(sum);
    }

    private static void share(Counts counts, double[] shares, int row, double score) {
        addTo(counts.answers, row, shares, 1);
        if (score > 0) {
            addTo(counts.scores, row, shares, score);
            if (score < 1) {
                addTo(counts.partial, row, shares, score * (1 - score));
            }
        }
    }

    private static void addTo(double[] sums, int row, double[] shares, double times) {
        for (int node = 0; node < shares.length; node++) {
            sums[row + node] += times * shares[node];
        }
    }
}
