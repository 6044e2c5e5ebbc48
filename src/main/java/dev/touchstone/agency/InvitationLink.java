package dev.touchstone.agency;

import dev.touchstone.account.Secret;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address that lets whoever opens it join, until it expires, its places are taken or it is closed. */
@Entity
@Table(name = "invitation_link")
class InvitationLink {

    /** How much of the secret a list shows, in characters. */
    private static final int HINT = 4;

    @Id
    private UUID id;

    @Column(name = "agency_id")
    private UUID agency;

    @Enumerated(EnumType.STRING)
    private AgencyRole role;

    private String team;
    private String secretHash;
    private String hint;
    private Instant madeAt;

    @Column(name = "made_by_person_id")
    private @Nullable UUID madeBy;

    private Instant expiresAt;
    private int places;
    private int taken;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected InvitationLink() {}

    /** @param places how many people can join by it, at least one */
    InvitationLink(
            AgencyId agency,
            AgencyRole role,
            String team,
            Secret secret,
            PersonId by,
            int places,
            Instant now,
            Duration lifetime) {
        this.id = UUID.randomUUID();
        this.agency = agency.value();
        this.role = role;
        this.team = team;
        this.secretHash = secret.hash();
        this.hint = secret.value().substring(secret.value().length() - HINT);
        this.madeAt = now;
        this.madeBy = by.value();
        this.expiresAt = now.plus(lifetime);
        this.places = places;
    }

    UUID id() {
        return id;
    }

    AgencyRole role() {
        return role;
    }

    String team() {
        return team;
    }

    /** Why nobody can join by it; empty as long as somebody can. */
    Optional<JoinOffer.Reason> gone(Instant now) {
        if (closedAt != null) {
            return Optional.of(JoinOffer.Reason.CLOSED);
        }
        if (!now.isBefore(expiresAt)) {
            return Optional.of(JoinOffer.Reason.EXPIRED);
        }
        return taken < places ? Optional.empty() : Optional.of(JoinOffer.Reason.FULL);
    }

    /** One more joins. */
    void take(Instant now) {
        if (gone(now).isPresent()) {
            throw new IllegalStateException("Nobody can join by this link");
        }
        taken++;
    }

    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    OpenLinkRow row(Instant now) {
        return new OpenLinkRow(id, role, team, hint, madeAt, expiresAt, places, taken, gone(now));
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    void forgetMaker(PersonId tombstone) {
        madeBy = tombstone.value();
    }
}
