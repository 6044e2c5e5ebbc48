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

/** Somebody's place in an agency, from the invitation on; there is one for a person in each agency, whatever becomes of it. */
@Entity
@Table(name = "membership")
class Membership {

    /** How long an invitation by mail can be accepted. */
    static final Duration INVITATION_LIFETIME = Duration.ofDays(14);

    @Id
    private UUID id;

    @Column(name = "agency_id")
    private UUID agency;

    @Column(name = "person_id")
    private @Nullable UUID person;

    private String name;
    private @Nullable String email;
    private @Nullable String reference;
    private String team;

    @Enumerated(EnumType.STRING)
    private AgencyRole role;

    @Enumerated(EnumType.STRING)
    private MemberState state;

    private Instant since;

    @Column(name = "invited_by_person_id")
    private @Nullable UUID invitedBy;

    private @Nullable String secretHash;
    private @Nullable Instant expiresAt;
    private @Nullable Instant mailedAt;
    private @Nullable UUID paysFor;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Membership() {}

    private Membership(AgencyId agency, Contact contact, AgencyRole role, MemberState state, Instant now) {
        this.id = UUID.randomUUID();
        this.agency = agency.value();
        this.name = contact.name();
        this.email = contact.email().value();
        this.reference = contact.reference().orElse(null);
        this.team = contact.team();
        this.role = role;
        this.state = state;
        this.since = now;
    }

    /** Who founds an agency, or joins by an open link. */
    static Membership joined(AgencyId agency, PersonId person, Contact contact, AgencyRole role, Instant now) {
        Membership joined = new Membership(agency, contact, role, MemberState.ACTIVE, now);
        joined.person = person.value();
        return joined;
    }

    /** Who is asked by a manager. */
    static Membership invited(AgencyId agency, Contact contact, AgencyRole role, PersonId by, Instant now) {
        Membership invited = new Membership(agency, contact, role, MemberState.INVITED, now);
        invited.invitedBy = by.value();
        return invited;
    }

    /** Asks once more, also who has left. A link that is on its way to another address works no longer. */
    void invite(Contact contact, AgencyRole asWhat, PersonId by, Instant now) {
        if (isActive()) {
            throw new IllegalStateException("Active members are not invited");
        }
        if (state != MemberState.INVITED) {
            state = MemberState.INVITED;
            since = now;
        }
        if (!contact.email().value().equals(email)) {
            secretHash = null;
            mailedAt = null;
        }
        name = contact.name();
        email = contact.email().value();
        reference = contact.reference().orElse(null);
        team = contact.team();
        role = asWhat;
        invitedBy = by.value();
    }

    /** A link goes out by mail; the one before works no longer. */
    void mail(Secret secret, Instant now) {
        if (!isInvited()) {
            throw new IllegalStateException("Only who is invited gets a link");
        }
        secretHash = secret.hash();
        mailedAt = now;
        expiresAt = now.plus(INVITATION_LIFETIME);
    }

    /** The invitation is taken back; its link says so. */
    void revoke(Instant now) {
        if (!isInvited()) {
            throw new IllegalStateException("There is no invitation to take back");
        }
        state = MemberState.REMOVED;
        since = now;
    }

    MemberId id() {
        return new MemberId(id);
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    AgencyRole role() {
        return role;
    }

    MemberState state() {
        return state;
    }

    boolean isActive() {
        return state == MemberState.ACTIVE;
    }

    boolean isInvited() {
        return state == MemberState.INVITED;
    }

    boolean pays() {
        return paysFor != null;
    }

    /** From now on this agency pays the member's training. At most one membership of a person does. */
    void pay() {
        if (!isActive() || role != AgencyRole.LEARNER) {
            throw new IllegalStateException("Only active learners are paid for their training");
        }
        paysFor = person;
    }

    void payNoMore() {
        paysFor = null;
    }

    /** A guest's place is the account's from now on. */
    void becomes(PersonId account) {
        if (paysFor != null) {
            paysFor = account.value();
        }
        person = account.value();
    }

    /** Nothing is left of who it was; that somebody was here stays. */
    void forget(PersonId tombstone) {
        person = tombstone.value();
        name = "";
        email = null;
        reference = null;
        secretHash = null;
        paysFor = null;
        if (state == MemberState.ACTIVE || state == MemberState.INVITED) {
            state = MemberState.LEFT;
        }
    }

    void forgetInviter(PersonId tombstone) {
        invitedBy = tombstone.value();
    }

    MemberRow row() {
        return new MemberRow(
                id(),
                isInvited() ? Optional.empty() : person(),
                name,
                Optional.ofNullable(email),
                Optional.ofNullable(reference),
                team,
                role,
                state,
                since);
    }
}
