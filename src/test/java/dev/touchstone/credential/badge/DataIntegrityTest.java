package dev.touchstone.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Held to the example of the specification: Data Integrity EdDSA Cryptosuites 1.0, appendix B.1. */
class DataIntegrityTest {

    private static final String PUBLIC = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
    private static final String SECRET = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq";
    private static final String METHOD = "did:key:" + PUBLIC + "#" + PUBLIC;
    private static final String PROOF =
            "z2YwC8z3ap7yx1nZYCg4L3j3ApHsF8kgPdSb5xoS1VR7vPG3F561B52hYnQF9iseabecm3ijx4K1FBTQsCZahKZme";
    private static final JsonObject DOCUMENT = json("""
            {"@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"],
             "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
             "type": ["VerifiableCredential", "AlumniCredential"],
             "name": "Alumni Credential",
             "description": "A minimum viable example of an Alumni Credential.",
             "issuer": "https://vc.example/issuers/5678",
             "validFrom": "2023-01-01T00:00:00Z",
             "credentialSubject": {"id": "did:example:abcdefgh", "alumniOf": "The School of Examples"}}""");
    /** The vocabulary of the examples calls everything by its own name. */
    private static final DocumentLoader WITH_EXAMPLES = (address, options) -> address.equals(
                    URI.create("https://www.w3.org/ns/credentials/examples/v2"))
            ? JsonDocument.of(json("{\"@context\": {\"@vocab\": \"https://www.w3.org/ns/credentials/examples#\"}}"))
            : Contexts.BUNDLED.loadDocument(address, options);

    private final LinkedData data = new LinkedData(WITH_EXAMPLES);

    @Test
    void theCanonicalFormIsTheOneOfTheSpecification() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(data.canonical(DOCUMENT).getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017");
    }

    @Test
    void theSignatureIsTheOneOfTheSpecification() throws Exception {
        PrivateKey key = KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, unmarked(SECRET)));
        JsonObject signed = new DataIntegrity(data).sign(DOCUMENT, key, METHOD, Instant.parse("2023-02-24T23:36:38Z"));

        assertThat(signed.getJsonArray("proof").getJsonObject(0).getString("proofValue"))
                .isEqualTo(PROOF);
    }

    @Test
    void theSignatureOfTheSpecificationIsGoodAndEveryOtherIsNot() throws Exception {
        DataIntegrity integrity = new DataIntegrity(data);
        JsonObject proof = json("""
                {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "created": "2023-02-24T23:36:38Z",
                 "verificationMethod": "%s", "proofPurpose": "assertionMethod", "proofValue": "%s"}""".formatted(METHOD, PROOF));

        assertThat(integrity.verify(DOCUMENT, proof, publicKey())).isTrue();
        assertThat(integrity.verify(
                        DOCUMENT,
                        Json.createObjectBuilder(proof)
                                .add("created", "2023-02-24T23:36:39Z")
                                .build(),
                        publicKey()))
                .isFalse();
        assertThat(integrity.verify(
                        Json.createObjectBuilder(DOCUMENT).add("name", "Doctor").build(), proof, publicKey()))
                .isFalse();
    }

    @Test
    void whatHasNoWholeAddressIsRefusedInsteadOfLeftOut() {
        LinkedData strict = new LinkedData(Contexts.BUNDLED);
        for (String part :
                new String[] {"\"grade\": \"A\"", "\"type\": \"Diploma\"", "\"id\": \"urn:a b\"", "\"id\": \"here\""}) {
            assertThatThrownBy(() -> strict.canonical(json(
                            "{\"@context\": \"https://www.w3.org/ns/credentials/v2\", \"name\": \"x\", " + part + "}")))
                    .as(part)
                    .isInstanceOf(LinkedData.Unreadable.class);
        }
    }

    @Test
    void base58GoesThereAndBackAndLeadingZerosCount() {
        for (byte[] bytes : new byte[][] {{}, {0}, {0, 0, 1}, {(byte) 0xff, 0, 127}, {1, 2, 3, 4, 5, 6, 7, 8}}) {
            assertThat(Base58.read(Base58.write(bytes)).orElseThrow()).isEqualTo(bytes);
        }
        assertThat(Base58.write("Hello World!".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("z2NEpo7TZRRrLZSi2U");
        assertThat(Base58.read("z0OIl")).isEmpty();
        assertThat(Base58.read("2NEpo7TZRRrLZSi2U")).isEmpty();
        assertThat(Base58.read("z" + "1".repeat(1_000_000))).isEmpty();
    }

    /** Without the two bytes that say which kind of key it is. */
    private static byte[] unmarked(String key) {
        byte[] bytes = Base58.read(key).orElseThrow();
        return Arrays.copyOfRange(bytes, 2, bytes.length);
    }

    private static PublicKey publicKey() throws Exception {
        byte[] point = unmarked(PUBLIC);
        boolean odd = (point[31] & 0x80) != 0;
        byte[] y = new byte[32];
        for (int i = 0; i < 32; i++) {
            y[i] = point[31 - i];
        }
        y[0] &= 0x7f;
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(
                        new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, y))));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
