package dev.touchstone.agency;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface AgencyStore extends CrudRepository<Agency, UUID> {

    Optional<Agency> findBySlug(String slug);

    boolean existsBySlug(String slug);

    @Query("select a.id from Agency a order by a.id")
    List<UUID> ids();
}
