package dev.touchstone.account;

import java.util.Optional;
import java.util.UUID;

interface PendingSignUps extends ExpiringSecrets<PendingSignUp> {

    Optional<PendingSignUp> findByPersonId(UUID person);
}
