package dev.touchstone.credential;

import java.time.Instant;

/** A badge as its holder hands it on: as JSON with a proof inside, and as a JWT. */
public record BadgeForms(String json, String jwt, String keyId, Instant signedAt) {}
