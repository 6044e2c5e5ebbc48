package dev.touchstone.pay;

import dev.touchstone.base.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** Pays whom a test says, by what it says. */
class SomePayer implements Payer, ObjectProvider<Payer> {

    private final Map<PersonId, PayTerms> terms = new ConcurrentHashMap<>();

    void pays(PersonId person, PayTerms agreed) {
        terms.put(person, agreed);
    }

    @Override
    public Optional<PayTerms> of(PersonId person) {
        return Optional.ofNullable(terms.get(person));
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
