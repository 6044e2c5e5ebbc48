package dev.touchstone.credential.badge;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Who the issuer is, as did:web tells it: every key it ever signed with. Keys for proofs as Multikey, keys for tokens as
 * JsonWebKey, each as the verifiers of its kind look for it.
 */
record IdentityDocument(IssuerAddress issuer, List<KeyGeneration> generations) {

    JsonObject json() {
        JsonArrayBuilder methods = Json.createArrayBuilder();
        JsonArrayBuilder assertions = Json.createArrayBuilder();
        // The newest first: who takes any key takes the one that signs.
        for (KeyGeneration each : generations.reversed()) {
            methods.add(method(each.proofId(), "Multikey").add("publicKeyMultibase", each.multikey()));
            methods.add(method(each.tokenId(), "JsonWebKey").add("publicKeyJwk", jwk(each)));
            assertions.add(issuer.keyAddress(each.proofId())).add(issuer.keyAddress(each.tokenId()));
        }
        return Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder()
                                .add("https://www.w3.org/ns/did/v1")
                                .add("https://w3id.org/security/multikey/v1")
                                .add("https://w3id.org/security/jwk/v1"))
                .add("id", issuer.did())
                .add("verificationMethod", methods)
                .add("assertionMethod", assertions)
                .build();
    }

    private JsonObjectBuilder method(String key, String kind) {
        return Json.createObjectBuilder()
                .add("id", issuer.keyAddress(key))
                .add("type", kind)
                .add("controller", issuer.did());
    }

    private JsonObjectBuilder jwk(KeyGeneration each) {
        return Json.createObjectBuilder()
                .add("kty", "RSA")
                .add("alg", "RS256")
                .add("use", "sig")
                .add("kid", issuer.keyAddress(each.tokenId()))
                .add("n", digits(each.tokenKey().getModulus()))
                .add("e", digits(each.tokenKey().getPublicExponent()));
    }

    /** Without the zero that BigInteger puts before a leading 1 bit. */
    private static String digits(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }
}
