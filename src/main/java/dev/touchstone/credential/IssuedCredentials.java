package dev.touchstone.credential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to credentials, for modules above. It asks nobody who they are: whoever shows what it says does. */
@Service
@Transactional(readOnly = true)
public class IssuedCredentials {

    private final CredentialStore store;

    IssuedCredentials(CredentialStore store) {
        this.store = store;
    }

    /** Empty for one that is not issued yet. */
    public Optional<IssuedCredential> find(UUID credential) {
        return store.findById(credential)
                .filter(found -> found.validFrom().isPresent())
                .map(IssuedCredentials::row);
    }

    /** Issued then or later, the earliest first. */
    public List<IssuedCredential> issuedSince(Instant moment) {
        return store.findByValidFromGreaterThanEqualOrderByValidFrom(moment).stream()
                .map(IssuedCredentials::row)
                .toList();
    }

    /** Those whose holders were told then or later that they end, the earliest first. */
    public List<IssuedCredential> expiryToldSince(Instant moment) {
        return store.findByExpiryToldAtGreaterThanEqualOrderByExpiryToldAt(moment).stream()
                .filter(found -> found.validFrom().isPresent())
                .map(IssuedCredentials::row)
                .toList();
    }

    private static IssuedCredential row(Credential credential) {
        return new IssuedCredential(
                credential.id(),
                credential.holder(),
                credential.number(),
                credential.program(),
                credential.validFrom().orElseThrow(),
                credential.validUntil(),
                credential.expiryTold(),
                credential.expiryToldAt());
    }
}
