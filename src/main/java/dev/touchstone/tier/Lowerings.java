package dev.touchstone.tier;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All warnings and what became of them. */
interface Lowerings extends Repository<Lowering, UUID> {

    Lowering saveAndFlush(Lowering lowering);

    List<Lowering> findByAgencyAndPersonOrderByPlaceDesc(UUID agency, UUID person);

    List<Lowering> findByAgencyAndPersonInOrderByPlace(UUID agency, Collection<UUID> people);

    List<Lowering> findByPersonOrderByWarnedAt(UUID person);

    @Query("select l from Lowering l where l.agency = :agency and l.decidedAt is null order by l.answerBy")
    List<Lowering> open(UUID agency);

    /** Of several that would change it, one waits for the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Lowering l where l.agency = :agency and l.person = :person and l.decidedAt is null")
    Optional<Lowering> lockOpen(UUID agency, UUID person);

    @Query("select l from Lowering l where l.warnedBy = :person or l.decidedBy = :person")
    List<Lowering> by(UUID person);
}
