package dev.touchstone.agency;

import dev.touchstone.account.Secret;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's place in an agency, from the invitation on; there is one for a person in each agency, whatever becomes of it. */
@Entity
@Table(name = "membership")
class Membership {

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

    @Embedded
    private @Nullable Invitation invitation;

    private @Nullable UUID paysFor;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Membership() {}

    private Membership(AgencyId agency, String name, String team, AgencyRole role, MemberState state, Instant now) {
        this.id = UUID.randomUUID();
        this.agency = agency.value();
        this.name = name;
        this.team = team;
        this.role = role;
        this.state = state;
        this.since = now;
    }

    /** Who founds an agency, or joins by an open link. @param email empty when the agency knows it as another member's */
    static Membership joined(
            AgencyId agency,
            PersonId person,
            String name,
            Optional<String> email,
            String team,
            AgencyRole role,
            Instant now) {
        Membership joined = new Membership(agency, name, team, role, MemberState.ACTIVE, now);
        joined.person = person.value();
        joined.email = email.orElse(null);
        return joined;
    }

    /** Who is asked by a manager. */
    static Membership invited(AgencyId agency, Contact contact, AgencyRole role, PersonId by, Instant now) {
        Membership invited = new Membership(agency, contact.name(), contact.team(), role, MemberState.INVITED, now);
        invited.call(contact);
        invited.invitation = Invitation.by(by);
        return invited;
    }

    /** Asks once more, also who has left. A link that is on its way to another address works no longer. */
    void invite(Contact contact, AgencyRole asWhat, PersonId by, Instant now) {
        refuseIf(isActive(), "Active members are not invited");
        boolean same = isInvited() && contact.email().value().equals(email);
        invitation = same ? invitation().takenOverBy(by) : Invitation.by(by);
        if (!isInvited()) {
            become(MemberState.INVITED, now);
        }
        call(contact);
        role = asWhat;
    }

    /** A link goes out by mail; the one before works no longer. */
    void mail(Secret secret, Instant now) {
        refuseIf(!isInvited(), "Only who is invited gets a link");
        invitation = invitation().mailed(secret, now);
    }

    /** The invitation is taken back; its link says so. */
    void revoke(Instant now) {
        refuseIf(!isInvited(), "There is no invitation to take back");
        become(MemberState.REMOVED, now);
    }

    /** Becomes an active member. */
    void join(PersonId who, AgencyRole asWhat, Instant now) {
        refuseIf(isActive(), "Who belongs already does not join");
        refuseIf(person != null && !person.equals(who.value()), "A place is one person's for good");
        person = who.value();
        role = asWhat;
        become(MemberState.ACTIVE, now);
    }

    void leave(Instant now) {
        refuseIf(!isActive(), "Only who belongs can leave");
        become(MemberState.LEFT, now);
    }

    void remove(Instant now) {
        refuseIf(!isActive(), "Only who belongs can be removed");
        become(MemberState.REMOVED, now);
    }

    void appoint(AgencyRole other) {
        refuseIf(!isActive(), "Only active members are appointed");
        role = other;
        if (other != AgencyRole.LEARNER) {
            paysFor = null;
        }
    }

    /** What the agency calls the member from now on. */
    void call(Contact contact) {
        name = contact.name();
        email = contact.email().value();
        reference = contact.reference().orElse(null);
        team = contact.team();
    }

    /** The address and the reference are somebody else's; whoever was here before has left all the same. */
    void makeRoom(Instant now) {
        email = null;
        reference = null;
        invitation = null;
        if (isInvited()) {
            become(MemberState.LEFT, now);
        }
    }

    /** Takes over how the agency knows a person from an invitation to another address of theirs. */
    void takeOver(Contact contact, Invitation used) {
        Optional<String> known = contact.reference().or(() -> Optional.ofNullable(reference));
        call(new Contact(contact.name(), contact.email(), known, contact.team()));
        invitation = used;
    }

    private void become(MemberState other, Instant now) {
        state = other;
        since = now;
        if (other != MemberState.ACTIVE) {
            paysFor = null;
        }
    }

    private static void refuseIf(boolean wrong, String message) {
        if (wrong) {
            throw new IllegalStateException(message);
        }
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

    Instant since() {
        return since;
    }

    Invitation invitation() {
        return invitation == null ? Invitation.none() : invitation;
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
        refuseIf(!isActive() || role != AgencyRole.LEARNER, "Only active learners are paid for their training");
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
        invitation = null;
        paysFor = null;
        if (state == MemberState.ACTIVE || state == MemberState.INVITED) {
            state = MemberState.LEFT;
        }
    }

    void forgetInviter(PersonId tombstone) {
        invitation = invitation().takenOverBy(tombstone);
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
