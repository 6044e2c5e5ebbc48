package dev.touchstone.skill;

import dev.touchstone.skill.irt.ItemCurve;

/**
 * What an answer is measured with.
 *
 * @param weight how many right-or-wrong answers it is worth, 1 to 8
 * @param version of the parameters it comes from; 0 is the author's guess
 */
record Measure(ItemCurve curve, double weight, int version) {

    /** The same at another difficulty. */
    Measure asHardAs(double difficulty) {
        return new Measure(new ItemCurve(curve.discrimination(), difficulty, curve.guess()), weight, version);
    }
}
