package dev.touchstone.agency;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address that lets whoever opens it join, until it expires, its places are taken or it is closed. */
@Entity
@Table(name = "invitation_link")
class InvitationLink {

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

    AgencyId agency() {
        return new AgencyId(agency);
    }

    void forgetMaker(PersonId tombstone) {
        madeBy = tombstone.value();
    }
}
