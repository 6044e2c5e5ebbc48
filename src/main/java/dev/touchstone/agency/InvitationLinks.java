package dev.touchstone.agency;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface InvitationLinks extends CrudRepository<InvitationLink, UUID> {

    Optional<InvitationLink> findBySecretHash(String secretHash);

    List<InvitationLink> findByMadeBy(UUID person);
}
