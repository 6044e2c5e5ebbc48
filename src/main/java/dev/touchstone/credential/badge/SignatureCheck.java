package dev.touchstone.credential.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import dev.touchstone.credential.badge.CheckStep.Name;
import dev.touchstone.credential.badge.CheckStep.Reason;
import dev.touchstone.credential.badge.Presented.SignedToken;
import jakarta.json.JsonObject;
import java.text.ParseException;
import java.util.Optional;

/**
 * Whether one of our keys signed a badge. Which key is looked up by its whole address among those we have; nothing that a badge
 * says about its key is ever fetched or believed.
 */
final class SignatureCheck {

    private final IssuerAddress issuer;
    private final IssuerKeys keys;
    private final DataIntegrity integrity;

    SignatureCheck(IssuerAddress issuer, IssuerKeys keys, LinkedData data) {
        this.issuer = issuer;
        this.keys = keys;
        this.integrity = new DataIntegrity(data);
    }

    CheckStep check(Presented presented) {
        return presented
                .token()
                .map(this::ofToken)
                .orElseGet(
                        () -> ofProof(presented.credential(), presented.proof().orElseThrow()));
    }

    private CheckStep ofProof(JsonObject credential, JsonObject proof) {
        String address = proof.getString("verificationMethod");
        Optional<KeyGeneration> key = keys.generations().stream()
                .filter(each -> issuer.keyAddress(each.proofId()).equals(address))
                .findFirst();
        if (key.isEmpty()) {
            return CheckStep.of(Name.SIGNATURE, Reason.KEY_UNKNOWN, address);
        }
        try {
            boolean good = integrity.verify(credential, proof, key.get().proof().getPublic());
            return verdict(good, key.get().proofId());
        } catch (LinkedData.Unreadable problem) {
            return CheckStep.of(Name.SIGNATURE, Reason.TERM_UNKNOWN);
        }
    }

    private CheckStep ofToken(SignedToken token) {
        Optional<KeyGeneration> key = keys.generations().stream()
                .filter(each -> issuer.keyAddress(each.tokenId()).equals(token.kid()))
                .findFirst();
        if (key.isEmpty()) {
            return CheckStep.of(Name.SIGNATURE, Reason.KEY_UNKNOWN, token.kid());
        }
        try {
            boolean good = JWSObject.parse(token.text())
                    .verify(new RSASSAVerifier(key.get().tokenKey()));
            return verdict(good, key.get().tokenId());
        } catch (ParseException | JOSEException notASignature) {
            return CheckStep.of(Name.SIGNATURE, Reason.SIGNATURE_BAD);
        }
    }

    private static CheckStep verdict(boolean good, String key) {
        return CheckStep.of(Name.SIGNATURE, good ? Reason.SIGNATURE_GOOD : Reason.SIGNATURE_BAD, good ? key : "");
    }
}
