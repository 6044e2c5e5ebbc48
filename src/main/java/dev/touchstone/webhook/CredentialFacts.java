package dev.touchstone.webhook;

import dev.touchstone.credential.CredentialExpiring;
import dev.touchstone.credential.CredentialIssued;
import dev.touchstone.credential.IssuedCredential;
import dev.touchstone.credential.IssuedCredentials;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What happens to credentials: they are issued, and they come near their end. */
@Component
class CredentialFacts implements FactSource {

    private final IssuedCredentials credentials;
    private final FanOut fanOut;

    CredentialFacts(IssuedCredentials credentials, FanOut fanOut) {
        this.credentials = credentials;
        this.fanOut = fanOut;
    }

    @TransactionalEventListener
    void on(CredentialIssued issued) {
        fanOut.afterCommit(() -> credentials.find(issued.credential()).map(CredentialFacts::certified));
    }

    @TransactionalEventListener
    void on(CredentialExpiring expiring) {
        fanOut.afterCommit(() -> credentials.find(expiring.credential()).flatMap(CredentialFacts::expiring));
    }

    @Override
    public List<Fact> since(Instant moment) {
        return Stream.concat(
                        credentials.issuedSince(moment).stream().map(CredentialFacts::certified),
                        credentials.expiryToldSince(moment).stream().flatMap(one -> expiring(one).stream()))
                .toList();
    }

    private static Fact certified(IssuedCredential credential) {
        return new Fact(
                MessageType.CERTIFIED,
                "certified:" + credential.id(),
                credential.issuedAt(),
                credential.holder(),
                Optional.empty(),
                data(credential));
    }

    /** Told 60 days before the end and told 14 days before it are two facts. */
    private static Optional<Fact> expiring(IssuedCredential credential) {
        return credential
                .expiryToldAt()
                .map(told -> new Fact(
                        MessageType.EXPIRING,
                        "expiring:" + credential.id() + ":" + credential.expiryTold(),
                        told,
                        credential.holder(),
                        Optional.empty(),
                        data(credential)));
    }

    private static SequencedMap<String, Object> data(IssuedCredential credential) {
        SequencedMap<String, Object> data = new LinkedHashMap<>();
        data.put("credential", credential.number().value());
        data.put("program", credential.program());
        data.put("validUntil", credential.validUntil().toString());
        return data;
    }
}
