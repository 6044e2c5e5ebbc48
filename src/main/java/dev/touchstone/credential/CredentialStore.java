package dev.touchstone.credential;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All credentials, issued or waiting. */
interface CredentialStore extends Repository<Credential, UUID> {

    Credential save(Credential credential);

    Optional<Credential> findById(UUID id);

    Optional<Credential> findByNumber(String number);

    Optional<Credential> findBySittingId(UUID sitting);

    List<Credential> findByHolderOrderByDecidedAtDesc(UUID person);

    List<Credential> findByHolderInOrderByDecidedAtDesc(Collection<UUID> people);

    List<Credential> findByValidFromGreaterThanEqualOrderByValidFrom(Instant moment);

    List<Credential> findByExpiryToldAtGreaterThanEqualOrderByExpiryToldAt(Instant moment);

    /** Somebody, and the slug of a program of which they hold a credential. */
    interface Held {
        UUID getPerson();

        String getProgram();
    }

    @Query("select c.holder as person, c.program as program from Credential c where c.holder in :people"
            + " and c.stage in :stages and c.suspended = false and c.validUntil > :now")
    List<Held> inForce(Collection<UUID> people, Collection<Stage> stages, Instant now);

    boolean existsByNumber(String number);

    boolean existsByStatusIndex(int index);

    long countByStatusIndexNotNull();

    /** Of several that would change it, one waits for the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Credential c where c.number = :number")
    Optional<Credential> lock(String number);

    /** Those that can be decided first, then those whose holder may still answer; within these by deadline, else the latest change first. */
    @Query("""
            select c from Credential c where c.stage in :stages
            and (:program = '' or c.program = :program)
            order by case
                when c.stage not in :open then 2
                when c.stage = dev.touchstone.credential.Stage.WARNED and c.answerBy > :now then 1
                else 0 end,
            c.answerBy nulls last, c.since desc, c.number
            """)
    List<Credential> at(Collection<Stage> stages, Collection<Stage> open, String program, Instant now, Limit most);

    @Query("select distinct c.program from Credential c order by c.program")
    List<String> programs();

    @Query("select c.number from Credential c where c.stage in :stages and c.validUntil > :now"
            + " and c.validUntil <= :soon and (c.expiryTold = 0 or c.expiryTold > :told)")
    List<String> endingSoon(Collection<Stage> stages, Instant now, Instant soon, int told);

    @Query("select c.number from Credential c where c.stage in :stages and c.validUntil > :now"
            + " and c.courseTold <> :course order by c.number")
    List<String> notToldOf(Collection<Stage> stages, Instant now, String course, Limit most);

    /** A place in the status list that says something. */
    interface Taken {
        int getPlace();

        Stage getStage();

        boolean getSuspended();
    }

    @Query("select c.statusIndex as place, c.stage as stage, c.suspended as suspended from Credential c"
            + " where c.stage = dev.touchstone.credential.Stage.REVOKED or c.suspended = true")
    List<Taken> outOfForce();
}
