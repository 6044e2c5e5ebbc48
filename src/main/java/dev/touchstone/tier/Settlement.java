package dev.touchstone.tier;

import java.util.Optional;

/**
 * What a ladder and somebody's merits make of the tier they hold. It only ever rises: where less would be due, they keep what
 * they hold, and the settlement says what that less would be, for a named person to look at. Pure.
 *
 * @param now what they hold from now on
 * @param less what evidence and ladder alone would give, when that is less in rank or in pay
 */
record Settlement(Given now, Change change, Optional<Given> less) {

    enum Change {
        NONE,
        /** The first tier of a new member, the lowest. */
        FIRST,
        /** A higher tier. */
        RAISED,
        /** Another tier of the same rank, since the old one left the ladder. */
        MOVED,
        /** The same tier, paid better. */
        REPAID
    }

    /** Of somebody who held nothing yet. */
    static Settlement first(Ladder ladder, Merits merits) {
        int earned = ladder.earned(merits);
        return new Settlement(Given.of(ladder, earned), earned == 0 ? Change.FIRST : Change.RAISED, Optional.empty());
    }

    static Settlement of(Given held, Ladder ladder, Merits merits) {
        int rank = rank(held, ladder);
        Given earned = Given.of(ladder, ladder.earned(merits));
        Optional<Given> same = ladder.rank(held.slug()).stream()
                .mapToObj(place -> Given.of(ladder, place))
                .findFirst();
        if (earned.rank() > rank) {
            return new Settlement(keepingPay(earned, held), Change.RAISED, lessPay(earned, held));
        }
        if (same.isEmpty() && earned.rank() == rank && earned.rate().atLeast(held.rate())) {
            return new Settlement(earned, Change.MOVED, Optional.empty());
        }
        Given kept = same.filter(tier -> tier.rate().atLeast(held.rate())).orElse(held);
        Optional<Given> less = earned.rank() < rank || same.isEmpty()
                ? Optional.of(earned)
                : same.flatMap(tier -> lessPay(tier, held));
        boolean repaid = !kept.rate().equals(held.rate());
        return new Settlement(repaid ? kept : held, repaid ? Change.REPAID : Change.NONE, less);
    }

    /** Where a tier that somebody holds stands on a ladder: at its place, or where it stood when it is gone. */
    static int rank(Given held, Ladder ladder) {
        return ladder.rank(held.slug()).orElse(held.rank());
    }

    private static Given keepingPay(Given earned, Given held) {
        return lessPay(earned, held).isPresent()
                        && earned.rate().currency().equals(held.rate().currency())
                ? earned.paid(held.rate())
                : earned;
    }

    private static Optional<Given> lessPay(Given tier, Given held) {
        return tier.rate().atLeast(held.rate()) ? Optional.empty() : Optional.of(tier);
    }
}
