package dev.touchstone.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSObject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadgesTest {

    @TempDir
    private static Path folder;

    private static AnIssuer issuer;

    @BeforeAll
    static void makeKeys() {
        issuer = AnIssuer.in(folder);
    }

    @Test
    void aBadgeSaysWhatWasMeasuredAndOfWhomOnlyARandomName() throws Exception {
        BadgeFacts facts = issuer.facts(1);
        JsonObject badge = StrictJson.object(issuer.badges.sign(facts).json());
        JsonObject subject = badge.getJsonObject("credentialSubject");

        assertThat(badge.getString("id")).isEqualTo("urn:uuid:" + facts.id());
        assertThat(badge.getJsonObject("issuer").getString("id")).isEqualTo("did:web:training.example");
        assertThat(subject.getString("id")).isEqualTo("urn:uuid:" + facts.subject());
        assertThat(subject.containsKey("identifier"))
                .isEqualTo(facts.holderName().isPresent());
        assertThat(subject.getJsonArray("result"))
                .hasSize(4 + facts.result().rulebooks().size());
        assertThat(badge.getJsonObject("credentialStatus").getString("statusListCredential"))
                .isEqualTo("https://training.example/credentials/status/revocation");
        assertThat(badge.getJsonArray("proof")).hasSize(1);
    }

    @Test
    void aTokenRepeatsTheBadgeAndNamesItsKeyWithoutEnclosingIt() throws Exception {
        BadgeFacts facts = issuer.facts(2);
        JWSObject token = JWSObject.parse(issuer.badges.sign(facts).jwt());
        Map<String, Object> claims = token.getPayload().toJSONObject();

        assertThat(token.getHeader().toJSONObject())
                .containsOnly(
                        Map.entry("alg", "RS256"),
                        Map.entry("typ", "JWT"),
                        Map.entry("kid", "did:web:training.example#key-1-rsa"));
        assertThat(claims)
                .containsEntry("iss", "did:web:training.example")
                .containsEntry("jti", claims.get("id"))
                .containsEntry("sub", "urn:uuid:" + facts.subject())
                .containsEntry("nbf", facts.validFrom().getEpochSecond())
                .containsEntry("exp", facts.validUntil().getEpochSecond())
                .containsKeys("@context", "credentialSubject", "credentialStatus")
                .doesNotContainKey("proof");
    }

    @Test
    void overPlainHttpEveryNameIsMarkedAsATest() throws Exception {
        AnIssuer local = issuer.at("http://localhost:8080");
        JsonObject badge = StrictJson.object(local.badge(3).json());

        assertThat(badge.getJsonObject("issuer").getString("id")).isEqualTo("did:web:localhost%3A8080");
        assertThat(badge.getJsonObject("issuer").getString("name")).startsWith("TEST");
        assertThat(badge.getString("name")).startsWith("TEST");
        assertThat(badge.getJsonObject("credentialSubject")
                        .getJsonObject("achievement")
                        .getString("name"))
                .startsWith("TEST");
        assertThat(local.check
                        .check(badge.toString())
                        .step(CheckStep.Name.ISSUER)
                        .reason())
                .isEqualTo(CheckStep.Reason.ISSUER_TRIAL);
    }

    @Test
    void aWordThatNoVocabularyKnowsIsNotSigned() {
        assertRefused(badge -> badge.add("grade", "A"), "grade");
        assertRefused(badge -> badge.add("jti", "x"), "jti");
        assertRefused(
                badge -> badge.add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("Diploma")),
                "Diploma");
    }

    @Test
    void anIssuerOverPlainHttpIsNotSignedForUnlessItSaysThatItIsATest() {
        assertRefused(
                badge -> badge.add(
                        "issuer",
                        Json.createObjectBuilder()
                                .add("id", "did:web:training.example")
                                .add("type", Json.createArrayBuilder().add("Profile"))
                                .add("name", "Training Example")
                                .add("url", "http://training.example")),
                "https");
        assertRefused(
                badge -> badge.add(
                        "issuer",
                        Json.createObjectBuilder()
                                .add("id", "http://training.example")
                                .add("name", "Training")),
                "did:web");
    }

    @Test
    void aBadgeAboutNobodyIsNotSigned() {
        assertRefused(badge -> badge.remove("credentialSubject"), "about nobody");
        assertRefused(
                badge -> badge.add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("type", Json.createArrayBuilder().add("AchievementSubject"))),
                "about nobody");
    }

    @Test
    void aBadgeThatEndsBeforeItBeginsIsNotSigned() {
        assertRefused(badge -> badge.add("validUntil", "2020-01-01T00:00:00Z"), "before it begins");
        assertRefused(badge -> badge.add("validFrom", "yesterday"), "validFrom");
        assertRefused(badge -> badge.remove("validUntil"), "validUntil");
    }

    private static void assertRefused(Consumer<JsonObjectBuilder> change, String reason) {
        JsonObjectBuilder badge =
                Json.createObjectBuilder(new BadgeDocument(issuer.facts(4), "Training Example").json());
        change.accept(badge);
        assertThatThrownBy(() -> issuer.badges.sign(badge.build()))
                .isInstanceOf(UnsoundBadge.class)
                .hasMessageContaining(reason);
    }
}
