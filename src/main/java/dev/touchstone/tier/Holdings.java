package dev.touchstone.tier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All tiers that anybody holds or held. */
interface Holdings extends Repository<Holding, UUID> {

    Holding save(Holding holding);

    void flush();

    @Query("select h from Holding h where h.agency = :agency and h.person in :people and h.until is null")
    List<Holding> now(UUID agency, Collection<UUID> people);

    @Query("select h from Holding h where h.agency = :agency and h.person = :person and h.until is null")
    Optional<Holding> now(UUID agency, UUID person);

    List<Holding> findByAgencyAndPersonOrderByPlaceDesc(UUID agency, UUID person);

    List<Holding> findByPersonOrderBySince(UUID person);

    Optional<Holding> findById(UUID id);

    Optional<Holding> findByAgencyAndPersonAndPlace(UUID agency, UUID person, int place);

    List<Holding> findBySinceGreaterThanEqualOrderBySince(Instant moment);

    /** What somebody holds, for those who go through very many. */
    record Row(UUID person, String tier, String name, int rank, long minor, String currency) {}

    @Query("select new dev.touchstone.tier.Holdings$Row(h.person, h.tier, h.name, h.tierRank, h.rateMinor, h.currency)"
            + " from Holding h where h.agency = :agency and h.until is null")
    List<Row> rows(UUID agency);

    /** Those who would hold less, in the order of their ids, beginning after one of them. */
    @Query("select h from Holding h where h.agency = :agency and h.until is null and h.lessTier is not null"
            + " and h.person > :after order by h.person")
    List<Holding> less(UUID agency, UUID after, Limit most);
}
