package dev.touchstone.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/** What can be asked of every store of personal secrets. */
@NoRepositoryBean
interface PersonalSecrets<S extends PersonalSecret> extends JpaRepository<S, UUID> {

    Optional<S> findBySecretHash(String hash);

    @Modifying
    @Query("delete from #{#entityName} s where s.personId = :person")
    void deleteAllOf(UUID person);
}
