package dev.touchstone.audit;

import dev.touchstone.base.PersonId;
import java.util.Optional;
import java.util.UUID;

/**
 * What a deed was done to.
 *
 * @param kind a short word, such as {@code credential}
 * @param id of the thing; never of a person, since it stays when the person is erased
 * @param about whom the entry concerns; with them goes its payload
 */
public record Subject(String kind, Optional<UUID> id, Optional<PersonId> about) {

    public static Subject of(String kind, UUID id, PersonId about) {
        return new Subject(kind, Optional.of(id), Optional.of(about));
    }

    /** The person themselves. */
    public static Subject person(PersonId person) {
        return new Subject("person", Optional.empty(), Optional.of(person));
    }
}
