package dev.touchstone.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface ApiTokenStore extends ExpiringSecrets<ApiToken> {

    List<ApiToken> findByPersonIdOrderByCreatedAt(UUID person);

    Optional<ApiToken> findByIdAndPersonId(UUID id, UUID person);
}
