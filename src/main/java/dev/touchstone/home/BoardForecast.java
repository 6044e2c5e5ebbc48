package dev.touchstone.home;

/**
 * How many will be ready on a day to come.
 *
 * @param of how many members it is about; for a certification those who do not hold it yet
 * @param ready how many are today
 * @param notBegun how many have no answer in any skill that is asked: nothing is known of them, and they count as not ready
 * @param mean how many are expected
 * @param low lower end of the 90 % interval
 * @param high upper end
 * @param behind shows those who are ready today
 */
public record BoardForecast(
        ForecastWish wish, int of, int ready, int notBegun, double mean, int low, int high, BoardFilter behind) {}
