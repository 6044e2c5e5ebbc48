package dev.touchstone.account;

import dev.touchstone.base.Role;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface People extends JpaRepository<Person, UUID> {

    Optional<Person> findByEmail(String email);

    @Query("select p from Person p left join fetch p.roles where p.id in :ids and p.emailConfirmedAt is not null")
    List<Person> withConfirmedAddress(Collection<UUID> ids);

    @Query("select p from Person p join p.roles r where r = :role order by p.displayName, p.email")
    List<Person> holding(Role role);

    @Query("select count(p) > 0 from Person p where p.id = :id and p.email is null")
    boolean isGuest(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id and p.email is null")
    Optional<Person> lockGuest(UUID id);

    /** Past the version: two pages that open at once say the same, and neither may fail for it. */
    @Modifying
    @Query(
            "update Person p set p.whereabouts.timeZone = :zone where p.id = :id and p.whereabouts.timeZoneChosen = false"
                    + " and (p.whereabouts.timeZone is null or p.whereabouts.timeZone <> :zone)")
    void noteZone(UUID id, String zone);

    @Query("select p.id from Person p where p.email is null and p.seenAt < :before order by p.seenAt limit 500")
    List<UUID> guestsNotSeenSince(Instant before);
}
