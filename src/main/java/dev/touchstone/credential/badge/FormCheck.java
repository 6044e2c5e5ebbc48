package dev.touchstone.credential.badge;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import dev.touchstone.credential.badge.CheckStep.Name;
import dev.touchstone.credential.badge.CheckStep.Reason;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a badge has the form of one. Ours are held to exactly what is issued here: the same statements can be written down in
 * other ways that a person would read otherwise. Those of others need what every Open Badge has.
 */
final class FormCheck {

    private static final String BASE = "https://touchstone.dev/schema/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .locale(Locale.ENGLISH)
                            .build())
                    .schemas(FormCheck::textOf));
    private static final Schema OURS = REGISTRY.getSchema(SchemaLocation.of(BASE + "own-badge.schema.json"));
    private static final Schema ANY = REGISTRY.getSchema(SchemaLocation.of(BASE + "any-badge.schema.json"));

    private FormCheck() {}

    static CheckStep check(Presented presented, boolean ours) {
        List<Error> errors = (ours ? OURS : ANY).validate(presented.credential().toString(), InputFormat.JSON);
        if (!errors.isEmpty()) {
            return bad(errors.getFirst().getInstanceLocation().toString());
        }
        if (presented.token().isPresent()) {
            return claimsAgree(presented.credential(), presented.token().get().claims())
                    ? CheckStep.of(Name.FORM, Reason.FORM_GOOD)
                    : CheckStep.of(Name.FORM, Reason.CLAIMS_DIFFER);
        }
        Optional<JsonObject> proof = presented.proof();
        if (proof.isEmpty() || ours && !hasFormOfOurs(proof.get())) {
            return bad("/proof");
        }
        return CheckStep.of(Name.FORM, Reason.FORM_GOOD);
    }

    private static CheckStep bad(String place) {
        return CheckStep.of(Name.FORM, Reason.FORM_BAD, place.isEmpty() ? "/" : place);
    }

    private static boolean hasFormOfOurs(JsonObject proof) {
        return proof.size() == 6
                && text(proof, "type").equals("DataIntegrityProof")
                && text(proof, "cryptosuite").equals(DataIntegrity.SUITE)
                && text(proof, "proofPurpose").equals("assertionMethod")
                && text(proof, "created").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")
                && !text(proof, "verificationMethod").isEmpty()
                && !text(proof, "proofValue").isEmpty();
    }

    /** A token says some things twice; which of the two a verifier takes must make no difference. */
    private static boolean claimsAgree(JsonObject credential, JsonObject claims) {
        String issuer = credential.get("issuer") instanceof JsonObject profile
                ? text(profile, "id")
                : text(credential, "issuer");
        return text(claims, "iss").equals(issuer)
                && text(claims, "jti").equals(text(credential, "id"))
                && text(claims, "sub").equals(text(credential.getJsonObject("credentialSubject"), "id"))
                && sameMoment(claims, "nbf", credential, "validFrom")
                && sameMoment(claims, "exp", credential, "validUntil");
    }

    private static boolean sameMoment(JsonObject claims, String claim, JsonObject credential, String key) {
        try {
            return claims.containsKey(claim)
                    ? claims.get(claim) instanceof JsonNumber seconds
                            && seconds.isIntegral()
                            && seconds.longValueExact() == Token.epoch(text(credential, key))
                    : !credential.containsKey(key);
        } catch (ArithmeticException | DateTimeException noMoment) {
            return false;
        }
    }

    private static String text(JsonObject whole, String key) {
        return whole.get(key) instanceof JsonString text ? text.getString() : "";
    }

    private static String textOf(String location) {
        String file = "/credential/schema/" + location.substring(BASE.length());
        try (InputStream in = FormCheck.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The application lacks its file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
