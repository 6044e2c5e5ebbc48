package dev.touchstone.base;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface KeptReplies extends JpaRepository<KeptReply, UUID> {

    Optional<KeptReply> findByPersonIdAndIdempotencyKey(UUID person, String key);

    List<KeptReply> findByPersonIdOrderByBegunAt(UUID person);

    @Modifying
    @Query("delete from KeptReply r where r.personId = :person")
    void deleteAllOf(UUID person);

    @Modifying
    @Query("delete from KeptReply r where r.begunAt < :before")
    void deleteBegunBefore(Instant before);
}
