package dev.touchstone.skill.simulation;

/**
 * How forecasts held. Counts are of learners over all agencies.
 *
 * @param forecasts how many, one for each agency
 * @param expected that would be ready
 * @param ready that were
 * @param readyBefore that were when the forecast was made
 * @param covered share of the 90 % intervals that held the number that came, 0 to 1
 * @param width mean width of the intervals
 */
public record ForecastOutcome(
        int forecasts, double expected, double ready, double readyBefore, double covered, double width) {}
