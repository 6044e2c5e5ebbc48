package dev.touchstone.account;

import java.util.List;
import java.util.UUID;

interface GuestTokens extends PersonalSecrets<GuestToken> {

    List<GuestToken> findByPersonId(UUID person);
}
