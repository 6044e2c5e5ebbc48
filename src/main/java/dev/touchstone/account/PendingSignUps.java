package dev.touchstone.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PendingSignUps extends JpaRepository<PendingSignUp, UUID> {

    Optional<PendingSignUp> findByPersonId(UUID person);

    Optional<PendingSignUp> findBySecretHash(String hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from PendingSignUp s where s.secretHash = :hash")
    Optional<PendingSignUp> lock(String hash);

    @Modifying
    @Query("delete from PendingSignUp s where s.personId = :person")
    void deleteAllOf(UUID person);

    @Modifying
    @Query("delete from PendingSignUp s where s.expiresAt < :now")
    void deleteExpired(Instant now);
}
