package dev.touchstone.credential;

import java.time.Instant;
import java.util.UUID;

/** A credential was issued; {@link IssuedCredentials} tells more of it. */
public record CredentialIssued(UUID credential, Instant at) {}
