package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** A secret that opens something for one person. Only its hash is kept; the value is with whoever holds it. */
@MappedSuperclass
abstract class PersonalSecret {

    @Id
    private UUID id;

    @Column
    private UUID personId;

    @Column
    private String secretHash;

    @Version
    private long version;

    protected PersonalSecret() {}

    PersonalSecret(PersonId person, Secret secret) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.secretHash = secret.hash();
    }

    UUID id() {
        return id;
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    /** From now on this secret opens it; the one given out before stops working. */
    void replaceBy(Secret secret) {
        secretHash = secret.hash();
    }
}
