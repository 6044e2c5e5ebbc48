package dev.touchstone.credential.badge;

/**
 * A badge in its two forms, which say the same.
 *
 * @param json with a Data Integrity proof inside, {@code eddsa-rdfc-2022}
 * @param jwt as a JSON Web Token, RS256
 * @param keyId of the key behind the proof, such as {@code key-1}; the token is signed by the RSA key of the same generation
 */
public record SignedBadge(String json, String jwt, String keyId) {}
