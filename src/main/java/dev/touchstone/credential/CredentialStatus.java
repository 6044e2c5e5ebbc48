package dev.touchstone.credential;

/** What the public is told of an issued credential. A warning is nobody's business, and expiry follows from the date. */
public enum CredentialStatus {
    VALID,
    EXPIRED,
    SUSPENDED,
    REVOKED
}
