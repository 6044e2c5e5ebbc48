package dev.touchstone.credential;

import java.time.Instant;
import java.util.UUID;

/** A credential is there for the public from now on. Heard after the commit; hearing it twice must change nothing. */
public record CredentialIssued(UUID credential, Instant at) {}
