package dev.touchstone.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.credential.StatusPurpose;
import dev.touchstone.credential.badge.CheckStep.Name;
import dev.touchstone.credential.badge.CheckStep.Outcome;
import dev.touchstone.credential.badge.CheckStep.Reason;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadgeCheckTest {

    private static final int BADGES = 200;

    @TempDir
    private static Path folder;

    @TempDir
    private static Path elsewhere;

    private static AnIssuer issuer;

    @BeforeAll
    static void makeKeys() {
        issuer = AnIssuer.in(folder);
    }

    @Test
    void everyStepOfEveryBadgeIsPassedInAllThreeForms() {
        Random random = new Random(20260301);
        for (int i = 0; i < BADGES; i++) {
            SignedBadge badge = issuer.badges.sign(issuer.facts(random.nextInt(StatusList.PLACES), random));

            for (byte[] form : forms(badge)) {
                BadgeReport report = issuer.check.check(form);
                assertThat(report.steps())
                        .as("badge %d", i)
                        .allMatch(CheckStep::passed)
                        .hasSize(6);
                assertThat(report.valid()).isTrue();
            }
        }
    }

    @Test
    void aRevokedBadgeReadsRevokedAndASuspendedOneOnlyUntilItIsReinstated() {
        AnIssuer strict = AnIssuer.in(folder);
        SignedBadge badge = strict.badge(77);
        strict.withdraw(StatusPurpose.SUSPENSION, 77);
        assertThat(status(strict, badge)).isEqualTo(Reason.SUSPENDED);
        strict.reinstate(77);
        assertThat(status(strict, badge)).isEqualTo(Reason.NOT_WITHDRAWN);
        strict.withdraw(StatusPurpose.REVOCATION, 77);

        assertThat(status(strict, badge)).isEqualTo(Reason.REVOKED);
        assertThat(strict.check.check(badge.json()).valid()).isFalse();
        assertThat(status(strict, strict.badge(78))).isEqualTo(Reason.NOT_WITHDRAWN);
    }

    @Test
    void aBadgeHoldsFromItsFirstSecondToItsLast() {
        BadgeFacts facts = issuer.facts(5);
        SignedBadge badge = issuer.badges.sign(facts);

        assertThat(dates(facts.validFrom().minusSeconds(1).toString(), badge)).isEqualTo(Reason.HOLDS_LATER);
        assertThat(dates(facts.validFrom().toString(), badge)).isEqualTo(Reason.HOLDS_NOW);
        assertThat(dates(facts.validUntil().minusSeconds(1).toString(), badge)).isEqualTo(Reason.HOLDS_NOW);
        assertThat(dates(facts.validUntil().toString(), badge)).isEqualTo(Reason.EXPIRED);
    }

    @Test
    void whatAnOlderKeySignedStillHoldsAfterARotation() {
        AnIssuer rotating = AnIssuer.in(elsewhere.resolve("rotating"));
        SignedBadge old = rotating.badge(1);
        rotating.keys.rotate();
        SignedBadge young = rotating.badge(2);

        assertThat(old.keyId()).isEqualTo("key-1");
        assertThat(young.keyId()).isEqualTo("key-2");
        for (SignedBadge badge : List.of(old, young)) {
            assertThat(rotating.check.check(badge.json()).valid()).isTrue();
            assertThat(rotating.check.check(badge.jwt()).valid()).isTrue();
        }
    }

    @Test
    void aForgeryWithAKeyOfItsOwnIsRefusedWhateverItCallsTheKey() {
        AnIssuer forger = AnIssuer.in(elsewhere.resolve("forger"));
        SignedBadge sameName = forger.badge(1);
        forger.keys.rotate();
        SignedBadge otherName = forger.badge(1);

        assertThat(signature(sameName.json())).isEqualTo(Reason.SIGNATURE_BAD);
        assertThat(signature(sameName.jwt())).isEqualTo(Reason.SIGNATURE_BAD);
        assertThat(signature(otherName.json())).isEqualTo(Reason.KEY_UNKNOWN);
        assertThat(signature(otherName.jwt())).isEqualTo(Reason.KEY_UNKNOWN);
    }

    @Test
    void aBadgeOfAnotherIssuerIsToldAsSuchAndNeverCalledValid() {
        AnIssuer other = AnIssuer.in(elsewhere.resolve("other")).at("https://other.example");

        for (byte[] form : forms(other.badge(1))) {
            BadgeReport report = issuer.check.check(form);
            assertThat(report.step(Name.ISSUER).reason()).isEqualTo(Reason.ISSUER_OTHER);
            assertThat(report.step(Name.SIGNATURE).outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(report.step(Name.STATUS).outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(report.about().orElseThrow().issuer()).isEqualTo("Training Example");
            assertThat(report.valid()).isFalse();
        }
    }

    @Test
    void aSecondProofIsNoProof() throws Exception {
        JsonObject badge = StrictJson.object(issuer.badge(9).json());
        String proof = badge.getJsonArray("proof").getFirst().toString();
        String twice = badge.toString().replace("[" + proof + "]", "[" + proof + "," + proof + "]");
        String none = badge.toString().replace("[" + proof + "]", "[]");

        assertThat(issuer.check.check(twice).step(Name.FORM).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(issuer.check.check(none).step(Name.FORM).outcome()).isEqualTo(Outcome.FAILED);
    }

    /** The statements stay the same, so the signature would fit: what a person reads must not be free to change either. */
    @Test
    void theSameStatementsInOtherWordsAreNotTheBadge() throws Exception {
        String badge = issuer.badge(10).json();
        List<String> rewritten = List.of(
                badge.replaceFirst("\"type\":\\[\"Profile\"\\]", "\"type\":\"Profile\""),
                badge.replaceFirst("\"name\":", "\"https://schema.org/name\":"),
                badge.replaceFirst("\"id\":\"urn", "\"@id\":\"urn"),
                badge.replaceFirst("\"issuer\":", "\"description\":null,\"issuer\":"),
                badge.replaceFirst("\\{\"@context\":\\[", "{\"@context\":[{},"));

        for (String each : rewritten) {
            assertThat(each).isNotEqualTo(badge);
            assertThat(issuer.check.check(each).valid()).as(each).isFalse();
        }
    }

    @Test
    void everyReasonIsToldInBothLanguages() {
        for (Reason reason : Reason.values()) {
            CheckStep step =
                    CheckStep.of(Name.READABLE, reason, UUID.randomUUID().toString());
            for (String language : List.of("en", "es")) {
                assertThat(step.text(Locale.of(language))).isNotBlank().doesNotContain("{");
            }
        }
    }

    static List<byte[]> forms(SignedBadge badge) {
        return List.of(
                badge.json().getBytes(StandardCharsets.UTF_8),
                badge.jwt().getBytes(StandardCharsets.UTF_8),
                PngBadge.bake(APicture.png(), badge.json()),
                PngBadge.bake(APicture.png(), badge.jwt()));
    }

    private static Reason status(AnIssuer issuer, SignedBadge badge) {
        return issuer.check.check(badge.json()).step(Name.STATUS).reason();
    }

    private static Reason dates(String now, SignedBadge badge) {
        return issuer.on(now).check.check(badge.jwt()).step(Name.DATES).reason();
    }

    private static Reason signature(String badge) {
        return issuer.check.check(badge).step(Name.SIGNATURE).reason();
    }
}
