package dev.touchstone.demo;

import static dev.touchstone.demo.DemoPeople.address;

import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Language;
import dev.touchstone.account.SamplePeople;
import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.SampleMembers;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An agency at work: an owner, a manager, someone who only reads, and forty learners at different stages. */
@Component
@Profile("demo")
@Order(2)
class DemoAgency implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAgency.class);
    private static final Duration FOUNDED = Duration.ofDays(60);

    private final SamplePeople people;
    private final SampleMembers members;
    private final Agencies agencies;
    private final DemoLadder ladder;
    private final EarlierWork work;
    private final EarlierLiveWork live;
    private final Clock clock;

    DemoAgency(
            SamplePeople people,
            SampleMembers members,
            Agencies agencies,
            DemoLadder ladder,
            EarlierWork work,
            EarlierLiveWork live,
            Clock clock) {
        this.people = people;
        this.members = members;
        this.agencies = agencies;
        this.ladder = ladder;
        this.work = work;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        EmailAddress owner = address("noor");
        if (!people.exists(owner)) {
            PersonId noor = enrol(owner, "Noor", Language.EN);
            AgencyRow agency = founded(noor);
            Instant then = clock.instant().minus(FOUNDED);
            staff(agency, "jonas", "Jonas", AgencyRole.MANAGER, then);
            staff(agency, "rea", "Rea", AgencyRole.READER, then);
            DemoMember.ALL.forEach(member -> add(agency, noor, member));
        }
        LOG.info(
                "Sample agency: {} (owner), {} (manager), {} (reads), {} (learns, two certifications); the same password",
                owner.value(),
                address("jonas").value(),
                address("rea").value(),
                address("ana.souza").value());
    }

    private AgencyRow founded(PersonId owner) {
        List<AgencyRow> founded = new ArrayList<>();
        people.act(owner, () -> {
            AgencyRow agency = agencies.found("Northlight Labeling");
            ladder.saveFor(agency);
            founded.add(agency);
        });
        return founded.getFirst();
    }

    private void staff(AgencyRow agency, String mailbox, String name, AgencyRole role, Instant then) {
        EmailAddress email = address(mailbox);
        PersonId person = enrol(email, name, Language.EN);
        members.join(agency.id(), person, name, email, new SampleMembers.Place(role, "Office", "NL-" + mailbox), then);
    }

    private void add(AgencyRow agency, PersonId owner, DemoMember member) {
        EmailAddress email = address(member.mailbox());
        SampleMembers.Place place = new SampleMembers.Place(AgencyRole.LEARNER, member.team(), reference(member));
        if (member.stage() == DemoMember.Stage.INVITED) {
            members.invite(agency.id(), owner, member.name(), email, place);
            return;
        }
        PersonId person = enrol(email, member.name(), Language.EN);
        Duration since = member.stage() == DemoMember.Stage.NEW ? Duration.ofDays(8) : FOUNDED.minusDays(12);
        members.join(
                agency.id(),
                person,
                member.name(),
                email,
                place,
                clock.instant().minus(since));
        people.act(owner, () -> live.report(agency, member, place.reference(), EarlierWork.skillOf(member.team())));
        people.act(person, () -> work.of(person, member));
    }

    private static String reference(DemoMember member) {
        return "NL-" + (101 + DemoMember.ALL.indexOf(member));
    }

    private PersonId enrol(EmailAddress email, String name, Language language) {
        return people.enrol(email, DemoPeople.PASSWORD, name, language, Set.of(Role.LEARNER));
    }
}
