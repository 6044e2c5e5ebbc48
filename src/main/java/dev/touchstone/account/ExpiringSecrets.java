package dev.touchstone.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/** Secrets that are used up or run out. */
@NoRepositoryBean
interface ExpiringSecrets<S extends ExpiringSecret> extends PersonalSecrets<S> {

    /** As found by its hash, and nobody else's until the transaction ends: what works once must not be used twice. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from #{#entityName} s where s.secretHash = :hash")
    Optional<S> lock(String hash);

    @Modifying
    @Query("delete from #{#entityName} s where s.expiresAt < :now")
    void deleteExpired(Instant now);
}
