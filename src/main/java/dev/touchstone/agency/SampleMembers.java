package dev.touchstone.agency;

import dev.touchstone.account.EmailAddress;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Members of a demonstration's agency, who joined on an earlier day. */
@Component
@Profile("demo")
public class SampleMembers {

    private final Memberships memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SampleMembers(Memberships memberships, ApplicationEventPublisher events, Clock clock) {
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /** A place in an agency as it calls it. */
    public record Place(AgencyRole role, String team, String reference) {}

    /** Learners are paid by the agency from then on. */
    @Transactional
    public void join(AgencyId agency, PersonId person, String name, EmailAddress email, Place place, Instant then) {
        Contact contact = new Contact(name, email, Optional.of(place.reference()), place.team());
        Membership joined = Membership.invited(agency, contact, place.role(), person, then);
        joined.join(person, place.role(), then);
        if (place.role() == AgencyRole.LEARNER) {
            joined.pay();
        }
        memberships.save(joined);
        events.publishEvent(new MemberJoined(joined.id().value(), then));
    }

    /** Asks somebody in, who has not answered yet. */
    @Transactional
    public void invite(AgencyId agency, PersonId by, String name, EmailAddress email, Place place) {
        Contact contact = new Contact(name, email, Optional.of(place.reference()), place.team());
        memberships.save(Membership.invited(agency, contact, place.role(), by, clock.instant()));
    }
}
