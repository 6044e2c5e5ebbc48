package dev.touchstone.pay;

import dev.touchstone.base.PersonId;
import java.util.Optional;

/** Who pays somebody's training now, and how much an hour. */
interface Payer {

    Optional<PayTerms> of(PersonId person);
}
