package dev.touchstone.pay;

import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import dev.touchstone.labeling.Work;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how work would be paid, before it begins. */
@Service
@PermitAll
public class PayOffers {

    private final ObjectProvider<Payer> payers;
    private final Agencies agencies;
    private final Waivers waivers;

    PayOffers(ObjectProvider<Payer> payers, Agencies agencies, Waivers waivers) {
        this.payers = payers;
        this.agencies = agencies;
        this.waivers = waivers;
    }

    @Transactional(readOnly = true)
    public PayOffer of(PersonId person, Work work) {
        return of(person).apply(work);
    }

    /** For several things at once: who pays, and how much, is asked a single time. */
    @Transactional(readOnly = true)
    public Function<Work, PayOffer> of(PersonId person) {
        return paying(person).map(this::of).orElseGet(() -> work -> new PayOffer.Nobody());
    }

    /** Who pays, and by what; empty for who has no agency that does. */
    Optional<Payer.Paying> paying(PersonId person) {
        return payers.stream().flatMap(payer -> payer.of(person).stream()).findFirst();
    }

    private Function<Work, PayOffer> of(Payer.Paying paying) {
        return switch (paying) {
            case Payer.Paying.AtRate(PayTerms terms) -> of(terms);
            case Payer.Paying.WithoutRates(AgencyId agency) -> work -> new PayOffer.Unpriced(name(agency));
        };
    }

    private Function<Work, PayOffer> of(PayTerms terms) {
        String name = name(terms.agency());
        if (!terms.rate().isZero()) {
            return work -> new PayOffer.Paid(terms, name);
        }
        Waivers.Standing standing = waivers.standing(terms.agency(), terms.tier());
        return work -> standing.of(work.thing())
                .<PayOffer>map(waiver -> new PayOffer.Waived(terms, name, waiver))
                .orElseGet(() -> new PayOffer.Withheld(terms, name));
    }

    private String name(AgencyId agency) {
        return agencies.find(agency).map(AgencyRow::name).orElse("");
    }
}
