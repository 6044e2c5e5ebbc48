package dev.touchstone.pay;

import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.Members;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import dev.touchstone.tier.HeldTier;
import dev.touchstone.tier.Tiers;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agency that pays somebody's training, at the rate of the tier they hold there. Where nobody holds any, it has no rates. */
@Component
class TierPayer implements Payer {

    private final Members members;
    private final Tiers tiers;

    TierPayer(Members members, Tiers tiers) {
        this.members = members;
        this.tiers = tiers;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Paying> of(PersonId person) {
        return members.payerOf(person)
                .flatMap(agency -> members.of(agency, person).map(member -> paying(agency, person, member)));
    }

    private Paying paying(AgencyId agency, PersonId person, MemberRow member) {
        return tiers.heldBy(agency, person)
                .<Paying>map(held -> new Paying.AtRate(terms(agency, member, held)))
                .orElseGet(() -> new Paying.WithoutRates(agency));
    }

    private static PayTerms terms(AgencyId agency, MemberRow member, HeldTier held) {
        return new PayTerms(
                agency,
                member.id().value(),
                member.name(),
                held.slug(),
                new HourlyRate(held.rate().minor(), held.rate().currency()));
    }
}
