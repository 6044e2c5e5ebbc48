package dev.touchstone.pay;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import java.util.Optional;

/** Who pays somebody's training now, and how much an hour. */
interface Payer {

    /** Empty for who has no agency that pays. */
    Optional<Paying> of(PersonId person);

    /** What an agency pays by. */
    sealed interface Paying {

        AgencyId agency();

        /** At a rate, which may be 0. */
        record AtRate(PayTerms terms) implements Paying {

            @Override
            public AgencyId agency() {
                return terms.agency();
            }
        }

        /** It is to pay and has no rates yet: nobody can say how much. */
        record WithoutRates(AgencyId agency) implements Paying {}
    }
}
