package dev.touchstone.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.credential.StatusPurpose;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes what {@code ./verify --badges} hands to verifiers that are not ours: good badges, and such as must fail. */
@Tag("badges")
class BadgeSamplesTest {

    private static final Path SAMPLES = Path.of("target", "badge-check", "samples.json");
    private static final int BADGES = 200;
    private static final int REVOKED = 12_345;
    private static final int SUSPENDED = 54_321;

    @TempDir
    private Path folder;

    @Test
    void samplesForOtherVerifiersAreWritten() throws Exception {
        Instant now = Instant.now();
        AnIssuer issuer = AnIssuer.in(folder.resolve("ours"), now);
        Random random = new Random(20260301);
        JsonArrayBuilder badges = Json.createArrayBuilder();
        for (int i = 0; i < BADGES; i++) {
            badges.add(badge(issuer.badges.sign(issuer.facts(random.nextInt(StatusList.PLACES), random))));
        }
        JsonObjectBuilder samples = Json.createObjectBuilder()
                .add("base", issuer.address)
                .add("issuer", IssuerAddress.of(issuer.address).did())
                .add("badges", badges)
                .add("before", published(issuer))
                .add("revoked", badge(issuer.badge(REVOKED)))
                .add("suspended", badge(issuer.badge(SUSPENDED)))
                .add("old", badge(issuer.badge(1)))
                .add("forged", forgeries(now));
        issuer.keys.rotate();
        issuer.withdraw(StatusPurpose.REVOCATION, REVOKED);
        issuer.withdraw(StatusPurpose.SUSPENSION, SUSPENDED);
        samples.add("young", badge(issuer.badge(2))).add("after", published(issuer));

        Files.createDirectories(SAMPLES.getParent());
        Files.writeString(SAMPLES, samples.build().toString());
        assertThat(SAMPLES).isNotEmptyFile();
    }

    /** By a stranger who calls the key like one of ours, and then like none. */
    private JsonArrayBuilder forgeries(Instant now) throws Unfit {
        AnIssuer forger = AnIssuer.in(folder.resolve("forger"), now);
        JsonArrayBuilder forged = Json.createArrayBuilder().add(badge(forger.badge(1)));
        forger.keys.rotate();
        forger.keys.rotate();
        return forged.add(badge(forger.badge(1)));
    }

    private static JsonObjectBuilder badge(SignedBadge badge) throws Unfit {
        return Json.createObjectBuilder()
                .add("json", StrictJson.object(badge.json()))
                .add("jwt", badge.jwt());
    }

    private static JsonObjectBuilder published(AnIssuer issuer) throws Unfit {
        JsonObjectBuilder published = Json.createObjectBuilder()
                .add(
                        "identity",
                        new IdentityDocument(IssuerAddress.of(issuer.address), issuer.keys.generations()).json());
        for (StatusPurpose purpose : StatusPurpose.values()) {
            StatusList.Built list = issuer.lists.of(purpose);
            published.add(purpose.word(), StrictJson.object(list.json())).add(purpose.word() + "Token", list.token());
        }
        return published;
    }
}
