package dev.touchstone.agency;

import dev.touchstone.account.EmailAddress;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.Subject;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives people their place: one row for a person in an agency, however often and under whatever address they were asked. */
@Component
class Admissions {

    private final Memberships memberships;
    private final Payers payers;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Admissions(Memberships memberships, Payers payers, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.memberships = memberships;
        this.payers = payers;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever accepted an invitation takes the place they have, or else the one that was kept for them. */
    void admit(Membership invited, PersonId person) {
        AgencyRole role = invited.role();
        Optional<Membership> own =
                memberships.findByAgencyAndPerson(invited.agency().value(), person.value());
        boolean keptForThem =
                invited.person().isEmpty() || invited.person().get().equals(person);
        if (own.filter(one -> !one.id().equals(invited.id())).isEmpty() && keptForThem) {
            join(invited, person, role);
            return;
        }
        MemberRow row = invited.row();
        Contact contact = new Contact(row.name(), address(row), row.reference(), row.team());
        Invitation used = invited.invitation();
        if (invited.person().isEmpty()) {
            memberships.delete(invited);
        } else {
            invited.makeRoom(clock.instant());
        }
        memberships.flush();
        Membership place = own.orElseGet(
                () -> memberships.save(Membership.invited(invited.agency(), contact, role, person, clock.instant())));
        place.takeOver(contact, used);
        if (place.isActive()) {
            memberships.flush();
        } else {
            join(place, person, role);
        }
    }

    /** Whoever joins by an open link, on the place they have had or the one an invitation keeps for their address. */
    void admit(InvitationLink link, PersonId person, String name, Optional<EmailAddress> address) {
        AgencyId agency = link.agency();
        Optional<String> email = address.map(EmailAddress::value);
        Optional<Membership> own = memberships.findByAgencyAndPerson(agency.value(), person.value());
        Optional<Membership> ofTheAddress =
                email.flatMap(known -> memberships.findByAgencyAndEmail(agency.value(), known));
        Optional<Membership> place =
                own.or(() -> ofTheAddress.filter(kept -> kept.person().isEmpty()));
        if (place.isPresent()) {
            join(place.get(), person, link.role());
            return;
        }
        Membership joined = memberships.save(Membership.joined(
                agency,
                person,
                name,
                email.filter(known -> ofTheAddress.isEmpty()),
                link.team(),
                link.role(),
                clock.instant()));
        tell(joined, person);
    }

    /** Takes a step back: who left today belongs again, as what they were. */
    void readmit(Membership left, PersonId person) {
        join(left, person, left.role());
    }

    private void join(Membership place, PersonId person, AgencyRole role) {
        place.join(person, role, clock.instant());
        tell(place, person);
    }

    private void tell(Membership joined, PersonId person) {
        Instant now = clock.instant();
        payers.settle(person);
        audit.record(
                "member.joined",
                Subject.of("membership", joined.id().value(), person),
                Map.of("agency", joined.agency().value(), "role", joined.role()));
        events.publishEvent(new MemberJoined(joined.id().value(), now));
    }

    private static EmailAddress address(MemberRow invited) {
        return invited.email().flatMap(EmailAddress::parse).orElseThrow();
    }
}
