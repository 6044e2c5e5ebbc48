package dev.touchstone.credential.badge;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Signatures over what a document says, carried inside it: the cryptosuite {@code eddsa-rdfc-2022} of
 * <a href="https://www.w3.org/TR/vc-di-eddsa/">Data Integrity EdDSA Cryptosuites 1.0</a>, section 3.2.
 */
final class DataIntegrity {

    static final String SUITE = "eddsa-rdfc-2022";

    private final LinkedData data;

    DataIntegrity(LinkedData data) {
        this.data = data;
    }

    /**
     * The document with its proof, which stands in a list as the schema of Open Badges wants it.
     *
     * @param method address of the key
     */
    JsonObject sign(JsonObject document, PrivateKey key, String method, Instant created) throws LinkedData.Unreadable {
        JsonObject terms = Json.createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("created", created.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("verificationMethod", method)
                .add("cryptosuite", SUITE)
                .add("proofPurpose", "assertionMethod")
                .build();
        byte[] signed;
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(digest(document, terms));
            signed = signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        JsonObject proof = Json.createObjectBuilder(terms)
                .add("proofValue", Base58.write(signed))
                .build();
        return Json.createObjectBuilder(document)
                .add("proof", Json.createArrayBuilder().add(proof))
                .build();
    }

    /**
     * Whether the proof is one of this document by this key. Says nothing about whose key it is.
     *
     * @param document without its proof
     */
    boolean verify(JsonObject document, JsonObject proof, PublicKey key) throws LinkedData.Unreadable {
        Optional<byte[]> signed = Base58.read(proof.getString("proofValue", ""));
        if (signed.isEmpty() || !proof.getString("cryptosuite", "").equals(SUITE)) {
            return false;
        }
        JsonObject terms = Json.createObjectBuilder(proof).remove("proofValue").build();
        byte[] digest = digest(document, terms);
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(digest);
            return signature.verify(signed.get());
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    private byte[] digest(JsonObject document, JsonObject terms) throws LinkedData.Unreadable {
        JsonValue vocabularies = document.getOrDefault("@context", JsonValue.EMPTY_JSON_ARRAY);
        JsonObject readable =
                Json.createObjectBuilder(terms).add("@context", vocabularies).build();
        byte[] ofTerms = sha256(data.canonical(readable));
        byte[] ofDocument = sha256(data.canonical(document));
        byte[] both = new byte[ofTerms.length + ofDocument.length];
        System.arraycopy(ofTerms, 0, both, 0, ofTerms.length);
        System.arraycopy(ofDocument, 0, both, ofTerms.length, ofDocument.length);
        return both;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
