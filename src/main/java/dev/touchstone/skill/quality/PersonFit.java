package dev.touchstone.skill.quality;

import dev.touchstone.skill.irt.Ability;
import dev.touchstone.skill.irt.ItemCurve;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How well one person's right and wrong answers go with their ability: far below 0 when hard items are right and easy ones wrong, as
 * after copying or a leak. Weak on short exams; at 20 items one in five such people is seen at 5 %.
 *
 * <p>W = Σ (x − P) w with w = log(P / (1 − P)). An item whose P is 0 or 1 to the last digit is left out.
 */
public final class PersonFit {

    private PersonFit() {}

    /**
     * lz: W over its deviation at the true ability. At an estimate it scatters too little, so {@link #lzStar} is the one to judge by.
     *
     * <p>Source: Drasgow, Levine and Williams, Appropriateness measurement with polychotomous item response models and standardized
     * indices, British Journal of Mathematical and Statistical Psychology 38 (1985).
     *
     * @param right whether each item was right, in the order of the items
     * @param ability the estimate
     * @return empty when the answers cannot tell, as when every P is .5
     * @throws IllegalArgumentException when there are not as many answers as items, or the ability is no number
     */
    public static OptionalDouble lz(List<ItemCurve> items, List<Boolean> right, double ability) {
        refuseUneven(items, right, ability);
        double sum = 0;
        double variance = 0;
        for (int i = 0; i < items.size(); i++) {
            double expected = items.get(i).expected(ability);
            double spread = expected * (1 - expected);
            if (spread > 0) {
                double logit = logit(expected);
                sum += ((right.get(i) ? 1 : 0) - expected) * logit;
                variance += spread * logit * logit;
            }
        }
        return standardized(sum, variance);
    }

    /**
     * lz*: the same with the part taken out by which the estimate follows the answers; about N(0, 1) for an honest person.
     *
     * <p>With r = P′ / (P(1 − P)), c = Σ P′w / Σ P′r and r₀ the slope of the log prior at the estimate:
     * (W + c r₀) / √(Σ P(1 − P)(w − c r)²).
     *
     * <p>Source: Snijders, Asymptotic null distribution of person fit statistics with estimated person parameter, Psychometrika 66
     * (2001).
     *
     * @param right whether each item was right, in the order of the items
     * @param ability the estimate, the mode of the posterior under that prior
     * @param prior what was believed of the ability before the answers
     * @return empty when the answers cannot tell
     * @throws IllegalArgumentException when there are not as many answers as items, or the ability is no number
     */
    public static OptionalDouble lzStar(List<ItemCurve> items, List<Boolean> right, double ability, Ability prior) {
        refuseUneven(items, right, ability);
        double together = 0;
        double information = 0;
        for (ItemCurve item : items) {
            double expected = item.expected(ability);
            if (expected * (1 - expected) > 0) {
                together += item.slope(ability) * logit(expected);
                information += item.information(ability);
            }
        }
        if (information == 0) {
            return OptionalDouble.empty();
        }
        double followed = together / information;
        double sum = -followed * (ability - prior.mean()) / prior.variance();
        double variance = 0;
        for (int i = 0; i < items.size(); i++) {
            double expected = items.get(i).expected(ability);
            double spread = expected * (1 - expected);
            if (spread > 0) {
                double logit = logit(expected);
                double rest = logit - followed * items.get(i).slope(ability) / spread;
                sum += ((right.get(i) ? 1 : 0) - expected) * logit;
                variance += spread * rest * rest;
            }
        }
        return standardized(sum, variance);
    }

    private static double logit(double expected) {
        return StrictMath.log(expected / (1 - expected));
    }

    /** Where all items are alike the variance is 0 but for its last digits. */
    private static OptionalDouble standardized(double sum, double variance) {
        return variance > 1e-12 ? OptionalDouble.of(sum / StrictMath.sqrt(variance)) : OptionalDouble.empty();
    }

    private static void refuseUneven(List<ItemCurve> items, List<Boolean> right, double ability) {
        if (items.size() != right.size() || !Double.isFinite(ability)) {
            throw new IllegalArgumentException("There are " + items.size() + " items, " + right.size()
                    + " answers and an ability of " + ability + ".");
        }
    }
}
