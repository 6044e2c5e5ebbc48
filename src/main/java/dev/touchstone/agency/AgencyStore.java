package dev.touchstone.agency;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface AgencyStore extends CrudRepository<Agency, UUID> {

    Optional<Agency> findBySlug(String slug);

    boolean existsBySlug(String slug);
}
