package dev.touchstone.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PasswordLinks extends JpaRepository<PasswordLink, UUID> {

    Optional<PasswordLink> findBySecretHash(String hash);

    List<PasswordLink> findByPersonId(UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from PasswordLink l where l.secretHash = :hash")
    Optional<PasswordLink> lock(String hash);

    @Modifying
    @Query("delete from PasswordLink l where l.personId = :person")
    void deleteAllOf(UUID person);

    @Modifying
    @Query("delete from PasswordLink l where l.expiresAt < :now")
    void deleteExpired(Instant now);
}
