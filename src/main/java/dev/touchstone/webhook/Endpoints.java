package dev.touchstone.webhook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Endpoints extends Repository<Endpoint, UUID> {

    Endpoint save(Endpoint endpoint);

    Optional<Endpoint> findById(UUID id);

    Optional<Endpoint> findByIdAndAgency(UUID id, UUID agency);

    List<Endpoint> findByAgencyOrderByMadeAt(UUID agency);

    List<Endpoint> findByAgencyAndListeningTrue(UUID agency);

    long countByAgency(UUID agency);

    void delete(Endpoint endpoint);
}
