package dev.touchstone.webhook;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Tries extends Repository<Try, UUID> {

    Try save(Try one);

    Optional<Try> findById(UUID id);

    List<Try> findByMessageInOrderByNumber(Collection<UUID> messages);

    @Modifying
    @Query("delete from Try t where t.message in (select m.id from Message m where m.endpoint = :endpoint)")
    void deleteOf(UUID endpoint);

    @Modifying
    @Query("delete from Try t where t.message in"
            + " (select m.id from Message m where m.writtenAt < :before and m.state <> WAITING)")
    void deleteOlderThan(Instant before);
}
