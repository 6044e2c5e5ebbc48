package dev.touchstone.credential.badge;

import dev.touchstone.credential.BadgeSigner;
import jakarta.json.JsonObject;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Signs badges, and nothing that a verifier would refuse. */
@Component
public class Badges implements BadgeSigner {

    private final IssuerKeys keys;
    private final Clock clock;
    private final String issuerName;
    private final DataIntegrity integrity = new DataIntegrity(new LinkedData(Contexts.BUNDLED));

    Badges(IssuerKeys keys, Clock clock, @Value("${touchstone.issuer-name}") String issuerName) {
        this.keys = keys;
        this.clock = clock;
        this.issuerName = issuerName;
    }

    /**
     * The badge in both forms, signed with the newest keys. About ten milliseconds.
     *
     * @throws UnsoundBadge if it would say something that does not hold together
     * @throws UnusableKeys if the keys cannot be read
     */
    @Override
    public SignedBadge sign(BadgeFacts facts) {
        return sign(new BadgeDocument(facts, issuerName).json());
    }

    SignedBadge sign(JsonObject document) {
        new Soundness(document).require();
        KeyGeneration key = keys.current();
        String issuer = document.getJsonObject("issuer").getString("id");
        return new SignedBadge(
                proven(document, key, issuer).toString(),
                Token.of(document, key.token().getPrivate(), issuer + "#" + key.tokenId()),
                key.proofId());
    }

    private JsonObject proven(JsonObject document, KeyGeneration key, String issuer) {
        try {
            return integrity.sign(document, key.proof().getPrivate(), issuer + "#" + key.proofId(), clock.instant());
        } catch (LinkedData.Unreadable problem) {
            throw new UnsoundBadge("The badge is no linked data: " + problem.getMessage());
        }
    }
}
