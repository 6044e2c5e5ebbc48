package dev.touchstone.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we sign is read by the library that the people of Standard Webhooks publish for receivers. */
class SigningSecretTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ID = "3f0b8f0e-6a53-4b6c-9a5c-0d2c5f1f7b1a";
    private static final String BODY = "{\"type\":\"certified\",\"data\":{\"agency\":\"ñandú\"}}";

    private final SigningSecret secret = SigningSecret.random(RANDOM);
    private final Instant now = Instant.now();

    @Test
    void theExampleOfTheSpecificationIsSignedAsItSays() {
        SigningSecret known = new SigningSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        assertThat(SigningSecret.signatures(
                        List.of(known),
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        Instant.ofEpochSecond(1614265330),
                        "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void anIndependentLibraryTakesWhatWeSign() {
        assertThatCode(() -> verify(secret, BODY, signed(List.of(secret), now))).doesNotThrowAnyException();
    }

    @Test
    void itTakesNoOtherBodyIdTimeOrSecret() {
        Map<String, List<String>> headers = signed(List.of(secret), now);
        assertRefused(secret, BODY.replace("certified", "expiring"), headers);
        assertRefused(secret, BODY + " ", headers);
        assertRefused(SigningSecret.random(RANDOM), BODY, headers);
        assertRefused(secret, BODY, with(headers, "webhook-id", ID.replace('3', '4')));
        assertRefused(secret, BODY, with(headers, "webhook-timestamp", String.valueOf(now.getEpochSecond() + 1)));
        assertRefused(secret, BODY, signed(List.of(secret), now.minus(Duration.ofMinutes(6))));
    }

    @Test
    void whileSecretsChangeOverEitherReads() {
        SigningSecret older = SigningSecret.random(RANDOM);
        Map<String, List<String>> headers = signed(List.of(secret, older), now);
        assertThatCode(() -> verify(secret, BODY, headers)).doesNotThrowAnyException();
        assertThatCode(() -> verify(older, BODY, headers)).doesNotThrowAnyException();
        assertRefused(older, BODY + " ", headers);
        assertRefused(SigningSecret.random(RANDOM), BODY, headers);
    }

    @Test
    void aSecretIsToldInOneFormAndNeverByAccident() {
        assertThat(secret.told()).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(secret.toString()).doesNotContain(secret.told().substring(6, 12));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 23, 65})
    void aSecretOfAnotherLengthIsNone(int bytes) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SigningSecret(new byte[bytes]));
    }

    private static Map<String, List<String>> signed(List<SigningSecret> by, Instant at) {
        byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
        return Map.of(
                "webhook-id", List.of(ID),
                "webhook-timestamp", List.of(String.valueOf(at.getEpochSecond())),
                "webhook-signature", List.of(SigningSecret.signatures(by, ID, at, body)));
    }

    private static Map<String, List<String>> with(Map<String, List<String>> headers, String name, String value) {
        Map<String, List<String>> changed = new java.util.HashMap<>(headers);
        changed.put(name, List.of(value));
        return changed;
    }

    private static void verify(SigningSecret by, String body, Map<String, List<String>> headers)
            throws WebhookVerificationException {
        new Webhook(by.told()).verify(body, headers);
    }

    private static void assertRefused(SigningSecret by, String body, Map<String, List<String>> headers) {
        assertThatThrownBy(() -> verify(by, body, headers)).isInstanceOf(WebhookVerificationException.class);
    }
}
