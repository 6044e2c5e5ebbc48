package dev.touchstone.credential.badge;

import java.security.KeyPair;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;

/**
 * The two keys an issuer signs with from one rotation to the next.
 *
 * @param number 1 for the first
 * @param made when
 * @param proof Ed25519, for badges as JSON
 * @param token RSA, for badges as JWT
 */
record KeyGeneration(int number, Instant made, KeyPair proof, KeyPair token) {

    /** Name of the key for proofs, part of its address. */
    String proofId() {
        return "key-" + number;
    }

    /** Name of the key for tokens. */
    String tokenId() {
        return proofId() + "-rsa";
    }

    /** As Multikey writes it: the mark of Ed25519, then the 32 bytes. */
    String multikey() {
        byte[] encoded = ((EdECPublicKey) proof.getPublic()).getEncoded();
        byte[] marked = new byte[34];
        marked[0] = (byte) 0xed;
        marked[1] = 0x01;
        System.arraycopy(encoded, encoded.length - 32, marked, 2, 32);
        return Base58.write(marked);
    }

    RSAPublicKey tokenKey() {
        return (RSAPublicKey) token.getPublic();
    }
}
