package dev.touchstone.tier.live.trust;

import dev.touchstone.base.Refused;

/**
 * How much of live work has to be right. Someone exactly at the bar is good enough; someone who errs twice as often as it allows
 * clearly is not, and is what checks are made to find.
 *
 * @param right in hundredths, 50 to 99
 */
public record Bar(int right) {

    public static final Bar USUAL = new Bar(85);

    private static final double WORST = 0.95;

    /** @throws Refused for a bar that nobody could be held to */
    public Bar {
        if (right < 50 || right > 99) {
            throw new Refused(422, "bar", "Give a bar from 50 to 99 percent right.");
        }
    }

    /** Share of errors that is allowed. */
    double allowed() {
        return (100 - right) / 100.0;
    }

    /** Share of errors that is too much for certain. */
    double tooMuch() {
        return Math.min(WORST, 2 * allowed());
    }
}
