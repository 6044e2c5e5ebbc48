package dev.touchstone.credential.badge;

import dev.touchstone.credential.badge.CheckStep.Reason;
import dev.touchstone.credential.badge.Presented.SignedToken;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes in what a stranger hands over: JSON, a token, or a picture with either inside. */
final class Intake {

    /** Ours are about 5 KB, with a picture about 100 KB. */
    static final int LARGEST = 1_000_000;

    private static final Set<String> CLAIMS = Set.of("iss", "jti", "sub", "nbf", "exp");
    private static final List<String> ENCLOSED_KEYS = List.of("jwk", "jku", "x5u", "x5c", "crit");

    private Intake() {}

    static Presented take(byte[] bytes) throws Unfit {
        if (bytes.length > LARGEST) {
            throw new Unfit(Reason.TOO_LARGE);
        }
        return PngBadge.isPicture(bytes) ? ofText(PngBadge.unbake(bytes)).inPicture() : ofText(text(bytes));
    }

    private static String text(byte[] bytes) throws Unfit {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new Unfit(Reason.NOT_TEXT);
        }
    }

    private static Presented ofText(String whole) throws Unfit {
        String text = whole.strip();
        if (text.startsWith("{")) {
            return ofJson(text);
        }
        if (text.matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*")) {
            return ofToken(text);
        }
        throw new Unfit(Reason.NOT_A_BADGE);
    }

    /** Exactly one proof: of two, a verifier may look at the other one. */
    private static Presented ofJson(String text) throws Unfit {
        JsonObject whole = StrictJson.object(text);
        boolean single = whole.get("proof") instanceof JsonArray proofs
                && proofs.size() == 1
                && proofs.getFirst().getValueType() == JsonValue.ValueType.OBJECT;
        Optional<JsonObject> proof =
                single ? Optional.of(whole.getJsonArray("proof").getJsonObject(0)) : Optional.empty();
        return new Presented(
                Reason.READ_JSON,
                Json.createObjectBuilder(whole).remove("proof").build(),
                proof,
                Optional.empty());
    }

    private static Presented ofToken(String text) throws Unfit {
        String[] parts = text.split("\\.", -1);
        JsonObject header = StrictJson.object(decoded(parts[0]));
        JsonObject claims = StrictJson.object(decoded(parts[1]));
        bytes(parts[2]);
        String algorithm = header.get("alg") instanceof JsonString name ? name.getString() : "none";
        if (!algorithm.equals("RS256")) {
            throw new Unfit(Reason.TOKEN_ALGORITHM, algorithm);
        }
        if (ENCLOSED_KEYS.stream().anyMatch(header::containsKey)) {
            throw new Unfit(Reason.TOKEN_BRINGS_KEY);
        }
        JsonObjectBuilder credential = Json.createObjectBuilder(claims);
        CLAIMS.forEach(credential::remove);
        String kid = header.get("kid") instanceof JsonString name ? name.getString() : "";
        return new Presented(
                Reason.READ_TOKEN,
                credential.build(),
                Optional.empty(),
                Optional.of(new SignedToken(text, claims, kid)));
    }

    private static String decoded(String part) throws Unfit {
        return text(bytes(part));
    }

    /** The last letter of a part has bits to spare; there must be one text for any bytes, or a changed token would pass. */
    private static byte[] bytes(String part) throws Unfit {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(part);
            if (Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // Told below.
        }
        throw new Unfit(Reason.TOKEN_BROKEN);
    }
}
