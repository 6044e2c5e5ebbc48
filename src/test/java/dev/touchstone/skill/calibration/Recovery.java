package dev.touchstone.skill.calibration;

import dev.touchstone.skill.irt.ItemBank;
import dev.touchstone.skill.irt.ItemCurve;
import java.util.List;

/**
 * How well a calibration finds the difficulties that the answers were drawn from: the benchmark's design, each person answers 30
 * of the 200 items of the bank, half of them by partial credit.
 *
 * @param difficulty root of the mean square error of b
 * @param logSlope of log a
 * @param weight mean weight of the families of partial credit; they were drawn with 7
 */
record Recovery(double difficulty, double logSlope, double weight, int rounds) {

    /** Each family has parameters of its own, however few its answers. */
    private static final Settings OWN = Settings.USUAL.with(new Young(1, 1, 1));

    static Recovery of(int people, long seed) throws InterruptedException {
        List<ItemCurve> items = ItemBank.ITEMS;
        Cohort cohort = new Cohort(items, seed).people(people, 30, true, 0, 1);
        Calibrated found = new Calibration(OWN).of(cohort.families(), cohort.responses(), Progress.UNWATCHED);
        double difficulties = 0;
        double slopes = 0;
        double weights = 0;
        for (int item = 0; item < items.size(); item++) {
            Calibrated.Fit fit = found.families().get(item);
            double difficulty = fit.curve().difficulty() - items.get(item).difficulty();
            double slope =
                    Math.log(fit.curve().discrimination() / items.get(item).discrimination());
            difficulties += difficulty * difficulty / items.size();
            slopes += slope * slope / items.size();
            weights += items.get(item).guess() == 0 ? fit.weight() / (items.size() / 2.0) : 0;
        }
        return new Recovery(Math.sqrt(difficulties), Math.sqrt(slopes), weights, found.rounds());
    }

    static Recovery mean(int people, int times) throws InterruptedException {
        Recovery sum = new Recovery(0, 0, 0, 0);
        for (int time = 1; time <= times; time++) {
            Recovery each = of(people, time);
            sum = new Recovery(
                    sum.difficulty + each.difficulty / times,
                    sum.logSlope + each.logSlope / times,
                    sum.weight + each.weight / times,
                    Math.max(sum.rounds, each.rounds));
        }
        return sum;
    }
}
