package dev.touchstone.certification.decision;

import dev.touchstone.skill.irt.ItemCurve;
import java.util.UUID;

/**
 * One item of an exam's bank.
 *
 * @param curve its parameters, of the version that the exam has pinned
 * @param area of the blueprint; a sitting takes from all areas alike
 * @param administer how often it is given once it was chosen, above 0 to 1: K of Sympson and Hetter (1985), which keeps the best
 *     items from being given to everybody; 1 is always
 */
public record BankItem(UUID id, ItemCurve curve, String area, double administer) {

    public BankItem {
        if (!(administer > 0 && administer <= 1)) {
            throw new IllegalArgumentException(
                    "An item is given with a probability above 0 and up to 1, not " + administer + ".");
        }
    }

    /** One that is always given when it was chosen. */
    public BankItem(UUID id, ItemCurve curve, String area) {
        this(id, curve, area, 1);
    }

    BankItem administered(double probability) {
        return new BankItem(id, curve, area, probability);
    }
}
