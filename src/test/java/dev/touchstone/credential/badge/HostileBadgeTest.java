package dev.touchstone.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import dev.touchstone.credential.badge.CheckStep.Name;
import dev.touchstone.credential.badge.CheckStep.Reason;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class HostileBadgeTest {

    @TempDir
    private static Path folder;

    private static AnIssuer issuer;
    private static String json;
    private static String jwt;

    @BeforeAll
    static void issueOne() {
        issuer = AnIssuer.in(folder);
        SignedBadge badge = issuer.badge(1);
        json = badge.json();
        jwt = badge.jwt();
    }

    @Test
    void moreThanAMegabyteIsRefusedUnread() {
        assertReads(json + " ".repeat(Intake.LARGEST), Reason.TOO_LARGE);
    }

    @Test
    void whatIsNoBadgeIsToldAsSuch() {
        for (String text :
                List.of("", "   ", "hello", "[]", "null", "\"{}\"", "<html>", "a.b", "https://training.example")) {
            assertReads(text, Reason.NOT_A_BADGE);
        }
        assertReads(new byte[] {(byte) 0xff, (byte) 0xfe, 0}, Reason.NOT_TEXT);
    }

    @Test
    void jsonThatTwoReadersWouldReadDifferentlyIsRefused() {
        assertReads(json.replaceFirst("\\{", "{\"name\":\"Doctor\","), Reason.JSON_BROKEN);
        assertReads(json + json, Reason.JSON_BROKEN);
        assertReads(json.replaceFirst("\"name\"", "\"na\\\\u0000me\""), Reason.JSON_BROKEN);
        assertReads(json.replaceFirst("Training", "\u0000"), Reason.JSON_BROKEN);
        assertReads(json.replaceFirst("Training", "\\\\ud800"), Reason.JSON_BROKEN);
        assertReads("{\"a\":".repeat(100_000), Reason.JSON_BROKEN);
        assertReads("{\"a\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}", Reason.JSON_BROKEN);
        assertReads("{\"a\":1" + "0".repeat(10_000) + "}", Reason.JSON_BROKEN);
        assertReads("{\"" + "a".repeat(500_000) + "\":1}", Reason.JSON_BROKEN);
    }

    @Test
    void aTokenWithoutSignatureOrWithOneByThePublicKeyIsRefused() throws Exception {
        String claims = jwt.split("\\.")[1];
        for (String header :
                List.of("{\"alg\":\"none\"}", "{\"alg\":\"NONE\",\"typ\":\"JWT\"}", "{}", "{\"alg\":null}")) {
            assertReads(encoded(header) + "." + claims + ".", Reason.TOKEN_ALGORITHM);
        }
        byte[] publicKey = issuer.keys.current().tokenKey().getEncoded();
        JWSObject mixedUp = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID("did:web:training.example#key-1-rsa")
                        .build(),
                new Payload(JWSObject.parse(jwt).getPayload().toString()));
        mixedUp.sign(new MACSigner(publicKey));
        assertReads(mixedUp.serialize(), Reason.TOKEN_ALGORITHM);
        assertThat(issuer.check
                        .check(jwt.substring(0, jwt.lastIndexOf('.') + 1))
                        .valid())
                .isFalse();
    }

    @Test
    void aTokenThatBringsItsOwnKeyIsRefused() throws Exception {
        KeyPair own = AnIssuer.in(folder.resolve("own")).keys.current().token();
        JWSObject token = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .jwk(new RSAKey.Builder((RSAPublicKey) own.getPublic()).build())
                        .build(),
                JWSObject.parse(jwt).getPayload());
        token.sign(new RSASSASigner(own.getPrivate()));

        assertReads(token.serialize(), Reason.TOKEN_BRINGS_KEY);
    }

    @Test
    void theNameOfAKeyIsLookedUpAndNothingElse() throws Exception {
        for (String kid : List.of(
                "../../etc/passwd",
                "key-1-rsa",
                "did:web:training.example#../key-1-rsa",
                "did:web:training.example#key-1",
                "https://evil.example/key",
                "file:///keys/issuer.p12",
                "' or 1=1 --")) {
            JWSObject token = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build(),
                    JWSObject.parse(jwt).getPayload());
            token.sign(new RSASSASigner(issuer.keys.current().token().getPrivate()));

            assertThat(issuer.check
                            .check(token.serialize())
                            .step(Name.SIGNATURE)
                            .reason())
                    .as(kid)
                    .isEqualTo(Reason.KEY_UNKNOWN);
        }
    }

    @Test
    void aTokenThatContradictsItselfIsRefusedThoughItIsSigned() throws Exception {
        String claims = JWSObject.parse(jwt).getPayload().toString();
        for (String changed : List.of(
                claims.replaceFirst("\"exp\":\\d+", "\"exp\":4102444800"),
                claims.replaceFirst("\"exp\":\\d+", "\"exp\":1e99"),
                claims.replaceFirst("\"sub\":\"[^\"]+\"", "\"sub\":\"urn:uuid:00000000-0000-4000-8000-000000000000\""),
                claims.replaceFirst("\"iss\":\"[^\"]+\"", "\"iss\":\"did:web:other.example\""))) {
            JWSObject token = new JWSObject(JWSObject.parse(jwt).getHeader(), new Payload(changed));
            token.sign(new RSASSASigner(issuer.keys.current().token().getPrivate()));

            assertThat(issuer.check.check(token.serialize()).step(Name.FORM).reason())
                    .isEqualTo(Reason.CLAIMS_DIFFER);
        }
    }

    @Test
    void aPictureThatWouldUnpackIntoGigabytesIsNotUnpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[50_000_000]);
        }
        byte[] picture = PngBadge.bake(APicture.png(), "x".repeat(packed.size()));
        int flag = new String(picture, StandardCharsets.ISO_8859_1).indexOf("openbadgecredential") + 20;
        byte[] compressed = picture.clone();
        compressed[flag] = 1;

        assertReads(compressed, Reason.PICTURE_BROKEN);
        assertReads(PngBadge.bake(APicture.png(), json.repeat(3)), Reason.JSON_BROKEN);
        assertReads(PngBadge.bake(APicture.png(), ""), Reason.NOT_A_BADGE);
        assertReads(APicture.png(), Reason.PICTURE_WITHOUT_BADGE);
    }

    /** Things without names, arranged so that telling them apart would take for ever, do not come that far. */
    @Test
    void aBadgeOfManyNamelessThingsIsRefusedInNoTime() {
        var results = Json.createArrayBuilder();
        for (int i = 0; i < 2_000; i++) {
            results.add(Json.createObjectBuilder()
                    .add("type", Json.createArrayBuilder().add("Result")));
        }
        String many = json.replaceFirst("\"result\":\\[.*?\\]\\}", "\"result\":" + results.build() + "}");
        long start = System.nanoTime();
        assertThat(issuer.check.check(many).step(Name.FORM).passed()).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void noiseIsRefusedAndNeverAnError() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            assertThat(issuer.check.check(noise).valid()).isFalse();
            assertThat(issuer.check
                            .check(json.substring(0, random.nextInt(json.length())))
                            .valid())
                    .isFalse();
            assertThat(issuer.check
                            .check(jwt.substring(random.nextInt(1, jwt.length())))
                            .valid())
                    .isFalse();
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertReads(String badge, Reason reason) {
        assertReads(badge.getBytes(StandardCharsets.UTF_8), reason);
    }

    private static void assertReads(byte[] badge, Reason reason) {
        BadgeReport report = issuer.check.check(badge);
        assertThat(report.step(Name.READABLE).reason()).isEqualTo(reason);
        assertThat(report.valid()).isFalse();
        assertThat(report.steps()).hasSize(6);
    }
}
