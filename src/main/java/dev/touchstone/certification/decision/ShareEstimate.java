package dev.touchstone.certification.decision;

import dev.touchstone.skill.irt.Posterior;

/**
 * What people are told of a sitting, in shares of the whole bank, each 0 to 1: how many of its items they would get right.
 *
 * @param estimate at the estimated ability
 * @param low with .05 of what is believed below it
 * @param high with .05 above it: a 90 % equal-tailed interval, carried through the test characteristic curve
 * @param bar at the cut
 */
public record ShareEstimate(double estimate, double low, double high, double bar) {

    private static final double TAIL = 0.05;

    static ShareEstimate of(Bank bank, Posterior posterior, double cut) {
        return new ShareEstimate(
                bank.expectedShare(posterior.mean()),
                bank.expectedShare(posterior.quantile(TAIL)),
                bank.expectedShare(posterior.quantile(1 - TAIL)),
                bank.expectedShare(cut));
    }
}
