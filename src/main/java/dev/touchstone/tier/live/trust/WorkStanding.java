package dev.touchstone.tier.live.trust;

import dev.touchstone.skill.Share;
import dev.touchstone.skill.irt.ItemCurve;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How good somebody is, as their practice and one agency's live answers say together: the standing as the prior, on a grid, times
 * the likelihood of the live answers. Nobody has measured how hard the tasks of an agency are. So all of them together are off by
 * an unknown amount, which is averaged over: however many easy tasks come, they say no more of an ability than that amount
 * leaves. Pure, and nothing of it is stored: the same standing and the same sums give the same.
 *
 * @param share of middling items, with the 90 % interval
 */
public record WorkStanding(Share share) {

    /** Two answers of one job are worth one: they share guidelines, customer and day. */
    static final double WORTH = 0.5;

    /** What a week of answers is worth at most. */
    static final double MOST_A_WEEK = 50;

    /** How far the tasks may be off, in logits: where the tool says the level, and where it does not. */
    static final double OFF_A_LEVEL = 0.5;

    static final double OFF_ALTOGETHER = 1;

    private static final int POINTS_IN_ONE = 20;
    private static final double FARTHEST = 4;
    private static final int POINTS = (int) (2 * FARTHEST * POINTS_IN_ONE) + 1;
    private static final double TAIL = 0.05;

    /**
     * @param mean of the standing that practice gave
     * @param error its standard error
     * @param weeks of the member in the skill in one agency
     * @param threshold ability that a level begins at, by its slug; NaN for one that is not known
     */
    public static WorkStanding of(double mean, double error, List<LiveWeek> weeks, ToDoubleFunction<String> threshold) {
        List<Cell> said = new ArrayList<>();
        List<Cell> unsaid = new ArrayList<>();
        Map<LocalDate, Double> worths = worths(weeks);
        for (LiveWeek week : weeks) {
            double level = week.level().isEmpty() ? Double.NaN : threshold.applyAsDouble(week.level());
            double worth = week.answers() * worths.getOrDefault(week.monday(), 0.0);
            Cell cell = new Cell(
                    new ItemCurve(1, Double.isNaN(level) ? 0 : level, week.meanGuess()),
                    worth,
                    week.right() / week.answers());
            (Double.isNaN(level) ? unsaid : said).add(cell);
        }
        double[] believed = new double[POINTS];
        double[] first = smoothed(said, OFF_A_LEVEL);
        double[] second = smoothed(unsaid, OFF_ALTOGETHER);
        for (int point = 0; point < POINTS; point++) {
            double off = (ability(point) - mean) / error;
            believed[point] = StrictMath.exp(-off * off / 2) * first[point] * second[point];
        }
        return new WorkStanding(told(believed));
    }

    private record Cell(ItemCurve curve, double worth, double right) {

        double likelihood(double ability) {
            double expected = Math.clamp(curve.expected(ability), 1e-9, 1 - 1e-9);
            return worth * (right * StrictMath.log(expected) + (1 - right) * StrictMath.log(1 - expected));
        }
    }

    /** What one answer of each week is worth. */
    private static Map<LocalDate, Double> worths(List<LiveWeek> weeks) {
        Map<LocalDate, Double> answers = new TreeMap<>();
        weeks.forEach(week -> answers.merge(week.monday(), (double) week.answers(), Double::sum));
        Map<LocalDate, Double> worths = new HashMap<>();
        answers.forEach((monday, many) -> worths.put(monday, Math.min(WORTH, MOST_A_WEEK / many)));
        return worths;
    }

    /** The likelihood at each point, averaged over how far all the tasks may be off; the largest about 1. */
    private static double[] smoothed(List<Cell> cells, double off) {
        int reach = (int) Math.round(4 * off * POINTS_IN_ONE);
        double[] likely = new double[POINTS + 2 * reach];
        double largest = Double.NEGATIVE_INFINITY;
        for (int point = 0; point < likely.length; point++) {
            double ability = ability(point - reach);
            likely[point] =
                    cells.stream().mapToDouble(cell -> cell.likelihood(ability)).sum();
            largest = Math.max(largest, likely[point]);
        }
        for (int point = 0; point < likely.length; point++) {
            likely[point] = StrictMath.exp(likely[point] - largest);
        }
        double[] smoothed = new double[POINTS];
        for (int step = -reach; step <= reach; step++) {
            double far = (double) step / POINTS_IN_ONE / off;
            double weight = StrictMath.exp(-far * far / 2);
            for (int point = 0; point < POINTS; point++) {
                smoothed[point] += weight * likely[point + reach + step];
            }
        }
        return smoothed;
    }

    private static Share told(double[] believed) {
        double sum = 0;
        double mean = 0;
        for (int point = 0; point < POINTS; point++) {
            sum += believed[point];
            mean += believed[point] * ability(point);
        }
        return new Share(
                Share.at(mean / sum),
                Share.at(quantile(believed, TAIL * sum)),
                Share.at(quantile(believed, (1 - TAIL) * sum)));
    }

    private static double quantile(double[] believed, double mass) {
        double below = 0;
        for (int point = 0; point < POINTS; point++) {
            if (below + believed[point] >= mass) {
                return ability(point) + ((mass - below) / believed[point] - 0.5) / POINTS_IN_ONE;
            }
            below += believed[point];
        }
        return FARTHEST;
    }

    private static double ability(int point) {
        return (double) point / POINTS_IN_ONE - FARTHEST;
    }
}
