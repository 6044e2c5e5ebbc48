package dev.touchstone.credential.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.security.PrivateKey;
import java.time.Instant;

/**
 * A credential as a JSON Web Token: its members at the top, and the claims of a token with the same content. RS256, since the
 * validator of Open Badges takes no Ed25519. The key is named and not enclosed: an enclosed one would prove nothing.
 */
final class Token {

    private Token() {}

    /** @param kid address of the key */
    static String of(JsonObject credential, PrivateKey key, String kid) {
        JsonObjectBuilder claims = Json.createObjectBuilder(credential)
                .add("iss", credential.getJsonObject("issuer").getString("id"))
                .add("jti", credential.getString("id"))
                .add("sub", credential.getJsonObject("credentialSubject").getString("id"))
                .add("nbf", epoch(credential.getString("validFrom")));
        if (credential.containsKey("validUntil")) {
            claims.add("exp", epoch(credential.getString("validUntil")));
        }
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(kid)
                .build();
        JWSObject token = new JWSObject(header, new Payload(claims.build().toString()));
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    static long epoch(String date) {
        return Instant.parse(date).getEpochSecond();
    }
}
