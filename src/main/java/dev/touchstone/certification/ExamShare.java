package dev.touchstone.certification;

import dev.touchstone.certification.decision.ShareEstimate;

/**
 * What people are told of a sitting, in shares of the whole bank, each 0 to 1: how many of its items they would get right.
 *
 * @param low lower end of the 90 % interval
 * @param high upper end
 * @param bar from which somebody is certified
 */
public record ExamShare(double estimate, double low, double high, double bar) {

    static ExamShare of(ShareEstimate share) {
        return new ExamShare(share.estimate(), share.low(), share.high(), share.bar());
    }
}
