package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom other modules may write to. Guests and unconfirmed addresses are left out. */
@Service
public class Recipients {

    private final People people;

    Recipients(People people) {
        this.people = people;
    }

    @Transactional(readOnly = true)
    public List<Recipient> among(Collection<PersonId> ids) {
        return people.withConfirmedAddress(ids.stream().map(PersonId::value).toList()).stream()
                .flatMap(Recipients::recipient)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Recipient> of(PersonId id) {
        return among(List.of(id)).stream().findFirst();
    }

    private static Stream<Recipient> recipient(Person person) {
        ZoneId zone = person.whereabouts().zone().orElse(TimeZones.UNKNOWN);
        return Addressees.of(person).map(to -> new Recipient(person.id(), to, zone)).stream();
    }
}
