package dev.touchstone.account;

import java.util.List;
import java.util.UUID;

interface PasswordLinks extends ExpiringSecrets<PasswordLink> {

    List<PasswordLink> findByPersonId(UUID person);
}
