package dev.touchstone.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of the chain. */
interface AuditEntries extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    List<AuditEntry> findTop1000ByNumberGreaterThanOrderByNumber(long number);

    List<AuditEntry> findBySubjectKindAndSubjectIdOrderByNumber(String kind, UUID id);

    @Query("select e from AuditEntry e where e.subjectKind = :kind and e.deed like :deeds order by e.number desc")
    List<AuditEntry> latest(String kind, String deeds, Limit most);

    @Query("select e from AuditEntry e where e.actor = :person or e.about = :person order by e.number")
    List<AuditEntry> naming(UUID person);

    @Modifying
    @Query("update AuditEntry e set e.actor = :tombstone, e.actorSalt = null where e.actor = :person")
    int forgetActor(UUID person, UUID tombstone);

    @Modifying
    @Query(
            "update AuditEntry e set e.about = :tombstone, e.payload = null, e.payloadSalt = null where e.about = :person")
    int forgetPayloads(UUID person, UUID tombstone);

    @Modifying
    @Query("update AuditEntry e set e.about = :to where e.about = :from")
    void rekey(UUID from, UUID to);
}
