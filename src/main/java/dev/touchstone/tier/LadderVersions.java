package dev.touchstone.tier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All saved ladders. */
interface LadderVersions extends Repository<LadderVersion, UUID> {

    LadderVersion saveAndFlush(LadderVersion version);

    Optional<LadderVersion> findById(UUID id);

    Optional<LadderVersion> findFirstByAgencyOrderByNumberDesc(UUID agency);

    /** The one in force: the latest saved of those whose day has come. One saved before it for a later day never holds. */
    Optional<LadderVersion> findFirstByAgencyAndEffectiveFromLessThanEqualOrderByNumberDesc(UUID agency, Instant now);

    List<LadderVersion> findByAgencyOrderByNumberDesc(UUID agency);

    List<LadderVersion> findBySavedBy(UUID person);

    @Query("select v.id from LadderVersion v where v.announcedAt is null order by v.savedAt")
    List<UUID> toAnnounce();

    @Query("select v.id from LadderVersion v where v.settledAt is null and v.effectiveFrom <= :now order by v.savedAt")
    List<UUID> toSettle(Instant now);
}
