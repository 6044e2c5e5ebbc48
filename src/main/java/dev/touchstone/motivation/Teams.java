package dev.touchstone.motivation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** All teams. Whoever joins or leaves locks the team, so that nobody joins one that the last member is leaving. */
interface Teams extends Repository<Team, UUID> {

    Team save(Team team);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Team> findByCode(String code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Team> findById(UUID id);

    void delete(Team team);
}
