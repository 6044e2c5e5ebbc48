package dev.touchstone.certification.integrity;

import dev.touchstone.skill.irt.Ability;
import java.util.List;

/**
 * The mode of the posterior under the exam's prior N(0, 1). With guessing the posterior may have more than one peak: a walk over the
 * scale finds the highest, halving finds its top.
 */
final class AbilityMode {

    private static final double LEAST = -6;
    private static final int STEPS = 48;
    private static final double STEP = 0.25;
    private static final int HALVINGS = 44;

    private AbilityMode() {}

    static double of(List<AnswerFact> answers) {
        double top = LEAST;
        double highest = Double.NEGATIVE_INFINITY;
        for (int step = 0; step <= STEPS; step++) {
            double ability = LEAST + step * STEP;
            double height = height(answers, ability);
            if (height > highest) {
                highest = height;
                top = ability;
            }
        }
        double low = top - STEP;
        double high = top + STEP;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (slope(answers, middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Log of the posterior, but for a constant. */
    private static double height(List<AnswerFact> answers, double ability) {
        double product = 1;
        double sum =
                -(ability - Ability.PRIOR.mean()) * (ability - Ability.PRIOR.mean()) / (2 * Ability.PRIOR.variance());
        for (AnswerFact answer : answers) {
            double expected = answer.curve().expected(ability);
            product *= answer.right() ? expected : 1 - expected;
            if (product < 1e-200) {
                sum += StrictMath.log(Math.max(product, Double.MIN_NORMAL));
                product = 1;
            }
        }
        return sum + StrictMath.log(product);
    }

    private static double slope(List<AnswerFact> answers, double ability) {
        double slope = -(ability - Ability.PRIOR.mean()) / Ability.PRIOR.variance();
        for (AnswerFact answer : answers) {
            double expected = answer.curve().expected(ability);
            double spread = expected * (1 - expected);
            if (spread > 0) {
                slope += ((answer.right() ? 1 : 0) - expected) * answer.curve().slope(ability) / spread;
            }
        }
        return slope;
    }
}
