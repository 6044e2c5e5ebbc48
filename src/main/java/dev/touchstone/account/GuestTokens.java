package dev.touchstone.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface GuestTokens extends JpaRepository<GuestToken, UUID> {

    Optional<GuestToken> findBySecretHash(String hash);

    List<GuestToken> findByPersonId(UUID person);

    @Modifying
    @Query("delete from GuestToken t where t.personId = :person")
    void deleteAllOf(UUID person);
}
