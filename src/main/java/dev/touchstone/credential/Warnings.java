package dev.touchstone.credential;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All warnings. */
interface Warnings extends Repository<Warning, UUID> {

    Warning save(Warning warning);

    List<Warning> findByCredentialIdOrderByPlaceDesc(UUID credential);

    Optional<Warning> findFirstByCredentialIdOrderByPlaceDesc(UUID credential);

    List<Warning> findByCredentialIdInOrderByPlace(Collection<UUID> credentials);

    @Query("select w from Warning w where w.warnedBy = :person or w.decidedBy = :person")
    List<Warning> by(UUID person);
}
