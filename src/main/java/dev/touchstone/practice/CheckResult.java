package dev.touchstone.practice;

import dev.touchstone.content.Mastery;

/**
 * What came of the check at the end of a lesson, the last time.
 *
 * @param right answers from {@link Mastery#RIGHT_FROM} on; an item on which experts differ counts as right whatever was said, and
 *     so does one that left the course
 * @param of items that have their answer
 * @param hardestRight whether the hardest items that the rule asks for are among the right ones
 */
public record CheckResult(int right, int of, boolean hardestRight, Mastery mastery) {

    public boolean met() {
        return right >= mastery.right() && hardestRight;
    }
}
