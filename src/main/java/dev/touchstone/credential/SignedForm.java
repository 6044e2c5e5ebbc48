package dev.touchstone.credential;

import dev.touchstone.credential.badge.SignedBadge;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A credential as it was last signed. */
@Entity
@Table(name = "signed_credential")
class SignedForm {

    @Id
    private UUID credentialId;

    private String json;
    private String jwt;
    private String keyId;
    private Instant signedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SignedForm() {}

    SignedForm(Credential credential, SignedBadge badge, Instant now) {
        this.credentialId = credential.id();
        this.json = badge.json();
        this.jwt = badge.jwt();
        this.keyId = badge.keyId();
        this.signedAt = now;
    }

    void renew(SignedBadge badge, Instant now) {
        json = badge.json();
        jwt = badge.jwt();
        keyId = badge.keyId();
        signedAt = now;
    }

    BadgeForms forms() {
        return new BadgeForms(json, jwt, keyId, signedAt);
    }
}
