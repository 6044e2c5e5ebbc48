package dev.touchstone.practice;

import dev.touchstone.content.Mastery;

/**
 * What came of the check at the end of a lesson, the last time.
 *
 * @param right answers from {@link Mastery#RIGHT_FROM} on; an item on which experts differ counts as right whatever was said
 * @param of items that have their answer
 */
public record CheckResult(int right, int of, Mastery mastery) {

    public boolean met() {
        return right >= mastery.right();
    }
}
