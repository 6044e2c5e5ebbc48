package dev.touchstone.pay;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** Pays whom a test says, by what it says. */
class SomePayer implements Payer, ObjectProvider<Payer> {

    private final Map<PersonId, Paying> paying = new ConcurrentHashMap<>();

    void pays(PersonId person, PayTerms agreed) {
        paying.put(person, new Paying.AtRate(agreed));
    }

    void hasNoRatesFor(PersonId person, AgencyId agency) {
        paying.put(person, new Paying.WithoutRates(agency));
    }

    @Override
    public Optional<Paying> of(PersonId person) {
        return Optional.ofNullable(paying.get(person));
    }

    @Override
    public Stream<Payer> stream() {
        return Stream.of(this);
    }

    @Override
    public Payer getObject() {
        return this;
    }
}
