package dev.touchstone.credential;

import java.time.Instant;
import java.util.UUID;

/** A holder was told that a credential ends soon; {@link IssuedCredentials} tells more of it. */
public record CredentialExpiring(UUID credential, Instant at) {}
