package dev.touchstone.skill.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cohort came to. Every share is from 0 to 1.
 *
 * @param knowledge what the product knew of its items
 * @param chosen whether reviews were chosen, what is due and weak first; else any topic that was met
 * @param answers of all learners
 * @param levels in rising order
 * @param levelWeeks learner × skill × week, at the end of which a level was shown
 * @param falseLevelUps share of those whose level was above the true one: the highest whose threshold the true ability reaches
 * @param weakPractice share of practice answers spent on the weaker half of the learner's skills, by true ability that morning
 * @param weakReviews the same of reviews alone
 * @param ability mean true ability at the end
 */
public record CohortOutcome(
        Knowledge knowledge,
        boolean chosen,
        long answers,
        List<Reached> levels,
        long levelWeeks,
        double falseLevelUps,
        double weakPractice,
        double weakReviews,
        double ability) {

    /**
     * How one level was reached.
     *
     * @param share of learner × skill that were shown it at some time
     * @param medianDays from the first day of the cohort until it was first shown, over those that were; null if none was
     * @param trueShare of learner × skill that truly have it on the last day
     */
    public record Reached(
            String level,
            double threshold,
            double share,
            @Nullable Double medianDays,
            double trueShare) {}
}
