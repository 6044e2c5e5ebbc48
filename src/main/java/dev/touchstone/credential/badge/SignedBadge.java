package dev.touchstone.credential.badge;

/** One badge in its two signed forms, and the key that signed both. */
public record SignedBadge(String json, String jwt, String keyId) {}
