package dev.touchstone.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OutgoingMails extends JpaRepository<OutgoingMail, UUID> {

    @Query(
            "select m.id from OutgoingMail m where m.sentAt is null and m.tries < :tries and m.createdAt < :before and (m.expiresAt is null or m.expiresAt > :now) order by m.createdAt limit 100")
    List<UUID> waiting(int tries, Instant before, Instant now);

    List<OutgoingMail> findTop50ByOrderByCreatedAtDesc();

    List<OutgoingMail> findByPersonIdOrderByCreatedAt(UUID person);

    @Modifying
    @Query("delete from OutgoingMail m where m.personId = :person")
    void deleteAllOf(UUID person);

    @Modifying
    @Query("delete from OutgoingMail m where m.createdAt < :before")
    void deleteOlderThan(Instant before);
}
