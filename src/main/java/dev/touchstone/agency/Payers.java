package dev.touchstone.agency;

import dev.touchstone.base.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sees to it that one agency pays a learner's training: the first they joined, until they choose another. */
@Component
class Payers {

    private final Memberships memberships;

    Payers(Memberships memberships) {
        this.memberships = memberships;
    }

    /** After somebody joined, left or got another role, within that transaction. */
    void settle(PersonId person) {
        memberships.flush();
        List<Membership> places = memberships.findByPersonOrderBySince(person.value());
        if (places.stream().noneMatch(Membership::pays)) {
            places.stream().filter(Payers::canPay).findFirst().ifPresent(Membership::pay);
        }
    }

    /** From now on this one pays; the one that did so before has stopped when this returns. */
    void choose(Membership chosen) {
        chosen.person()
                .flatMap(person -> memberships.findByPaysFor(person.value()))
                .filter(before -> !before.id().equals(chosen.id()))
                .ifPresent(Membership::payNoMore);
        // The unique key holds row by row: the one must be gone before the other comes.
        memberships.flush();
        chosen.pay();
    }

    static boolean canPay(Membership membership) {
        return membership.isActive() && membership.role() == AgencyRole.LEARNER;
    }
}
