package dev.touchstone.webhook;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Messages extends Repository<Message, UUID> {

    Message save(Message message);

    Message saveAndFlush(Message message);

    Optional<Message> findById(UUID id);

    Optional<Message> findByIdAndEndpoint(UUID id, UUID endpoint);

    boolean existsByEndpointAndFact(UUID endpoint, String fact);

    /** A message whose time has come. */
    interface Due {
        UUID getId();

        UUID getEndpoint();
    }

    /** @param busy endpoints that get no more for now; at least one id, of nobody if need be */
    @Query("select m.id as id, m.endpoint as endpoint from Message m"
            + " where m.dueAt <= :now and m.endpoint not in :busy order by m.dueAt")
    List<Due> due(Instant now, Collection<UUID> busy, Limit most);

    /**
     * Takes a message, if it is still due; of several that try at once, one does.
     *
     * @param until when it is due again, should nothing be heard of the taking
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update versioned Message m set m.taken = :taking, m.dueAt = :until, m.step = m.step + 1, m.tries = m.tries + 1"
                    + " where m.id = :id and m.dueAt <= :now")
    int take(UUID id, UUID taking, Instant now, Instant until);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update versioned Message m set m.state = FAILED, m.dueAt = null, m.taken = null"
            + " where m.endpoint = :endpoint and m.state = WAITING")
    int failAllOf(UUID endpoint);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update versioned Message m set m.state = WAITING, m.step = 0, m.dueAt = :now"
            + " where m.endpoint = :endpoint and m.state = FAILED and m.writtenAt >= :since")
    int replayFailed(UUID endpoint, Instant since, Instant now);

    /** The latest first, beginning after one of them. */
    @Query("select m from Message m where m.endpoint = :endpoint and m.state in :states and m.type in :types"
            + " and (m.writtenAt < :before or m.writtenAt = :before and m.id < :beforeId)"
            + " order by m.writtenAt desc, m.id desc")
    List<Message> page(
            UUID endpoint,
            Collection<MessageState> states,
            Collection<MessageType> types,
            Instant before,
            UUID beforeId,
            Limit most);

    /** How many messages of an endpoint are in a state. */
    interface Count {
        UUID getEndpoint();

        MessageState getState();

        long getNumber();
    }

    @Query("select m.endpoint as endpoint, m.state as state, count(m) as number from Message m"
            + " where m.endpoint in :endpoints and m.state <> ARRIVED group by m.endpoint, m.state")
    List<Count> notArrived(Collection<UUID> endpoints);

    @Modifying
    @Query("delete from Message m where m.endpoint = :endpoint")
    void deleteOf(UUID endpoint);

    @Modifying
    @Query("delete from Message m where m.writtenAt < :before and m.state <> WAITING")
    void deleteOlderThan(Instant before);
}
