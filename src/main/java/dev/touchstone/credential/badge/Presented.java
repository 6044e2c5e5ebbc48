package dev.touchstone.credential.badge;

import dev.touchstone.credential.badge.CheckStep.Reason;
import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * A badge as somebody hands it in: read, and not yet believed.
 *
 * @param how by which door it came
 * @param credential what it says, without proof and without the claims of a token
 * @param proof of a badge as JSON
 * @param token of a badge as JWT
 */
record Presented(Reason how, JsonObject credential, Optional<JsonObject> proof, Optional<SignedToken> token) {

    /** @param text as it came @param claims its content @param kid address of the key it names, empty if it names none */
    record SignedToken(String text, JsonObject claims, String kid) {}

    Presented inPicture() {
        return new Presented(Reason.READ_PICTURE, credential, proof, token);
    }
}
