package dev.touchstone.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ApiTokenStore extends JpaRepository<ApiToken, UUID> {

    Optional<ApiToken> findBySecretHash(String hash);

    List<ApiToken> findByPersonIdOrderByCreatedAt(UUID person);

    Optional<ApiToken> findByIdAndPersonId(UUID id, UUID person);

    @Modifying
    @Query("delete from ApiToken t where t.personId = :person")
    void deleteAllOf(UUID person);

    @Modifying
    @Query("delete from ApiToken t where t.expiresAt < :now")
    void deleteExpired(Instant now);
}
