package dev.touchstone.certification.decision;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Which item comes next. The usual one, {@link #atTheCut}, takes what tells most at the cut, where the decision falls, from the
 * areas with the fewest items so far; of equals the one that stands first in the bank.
 *
 * <p>What was chosen is given with the item's probability (Sympson and Hetter 1985); an item rejected by that test stays blocked for
 * the person for the whole sitting, and the next best is tried. When an area has no free item left, the others go on. When none has
 * and some are only blocked, the sitting goes on with blocked ones: of the areas with the fewest items so far, the blocked item that
 * is given most freely, then the one that tells most. It is given without a test. So the ones that most need their secrecy
 * come last, and a sitting ends early only when everything else is known to the person.
 */
public interface Selection {

    /**
     * The item to give, and what was rejected on the way. Both belong to the sitting: a replay needs them.
     *
     * @param place of the item in the bank
     * @param rejected places of items chosen before it and not given
     */
    record Choice(int place, List<Integer> rejected) {}

    /**
     * @param random asked only where an item's probability is below 1
     * @return empty when the person knows every item of the bank
     */
    Optional<Choice> next(Examination soFar, RandomGenerator random);

    /** May be kept for all sittings of a bank and a cut. */
    static Selection atTheCut(Bank bank, double cut) {
        return new CutSelection(bank, cut);
    }
}
