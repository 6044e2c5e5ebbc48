package dev.touchstone.skill.simulation;

/**
 * How well the filter of {@link dev.touchstone.skill.irt.Ability} follows simulated learners. Losses are cross entropies of the
 * score predicted before each answer, −s ln P − (1 − s) ln (1 − P), in nats an answer.
 *
 * @param logLoss of the filter
 * @param rmse60 root mean square error of the estimate after the last task
 * @param coverage60 share of learners whose ability then lies within mean ± 1.96 standard errors
 * @param oracleLogLoss of predictions from the true ability: nothing does better
 * @param constantLogLoss of always predicting the mean score: nothing needs to do worse
 */
public record TrackingOutcome(
        double logLoss,
        double rmse60,
        double coverage60,
        double oracleLogLoss,
        double constantLogLoss,
        int learners,
        int tasks,
        int rounds,
        long seed) {}
