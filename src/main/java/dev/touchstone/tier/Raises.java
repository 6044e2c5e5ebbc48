package dev.touchstone.tier;

import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.MemberId;
import dev.touchstone.agency.MemberJoined;
import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.MemberState;
import dev.touchstone.agency.Members;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.SecondLook;
import dev.touchstone.credential.CredentialIssued;
import dev.touchstone.credential.IssuedCredentials;
import dev.touchstone.skill.StandingMoved;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hears what may raise somebody, and looks back by the clock for what was lost on the way. It listens behind everybody's back, so
 * that nobody who answers or joins waits for it; its failure undoes nothing.
 */
@Component
class Raises {

    private static final Logger LOG = LoggerFactory.getLogger(Raises.class);
    private static final int AT_ONCE = 500;

    private final Settling settling;
    private final LadderBook ladders;
    private final LadderVersions versions;
    private final Members members;
    private final Agencies agencies;
    private final IssuedCredentials credentials;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Raises(
            Settling settling,
            LadderBook ladders,
            LadderVersions versions,
            Members members,
            Agencies agencies,
            IssuedCredentials credentials,
            Clock clock,
            TransactionTemplate transaction) {
        this.settling = settling;
        this.ladders = ladders;
        this.versions = versions;
        this.members = members;
        this.agencies = agencies;
        this.credentials = credentials;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Async
    @TransactionalEventListener
    void on(CredentialIssued issued) {
        apart(() -> credentials
                .find(issued.credential())
                .ifPresent(credential -> everywhere(credential.holder(), Optional.empty())));
    }

    @Async
    @TransactionalEventListener
    void on(StandingMoved moved) {
        apart(() -> everywhere(new PersonId(moved.person()), Optional.of(moved.skill())));
    }

    @Async
    @TransactionalEventListener
    void on(MemberJoined joined) {
        MemberId member = new MemberId(joined.membership());
        apart(() -> members.find(member)
                .flatMap(MemberRow::person)
                .ifPresent(person -> members.agencyOf(member).ifPresent(agency -> settle(agency, List.of(person)))));
    }

    @Async
    @TransactionalEventListener
    void on(LiveWorkReported reported) {
        AgencyId agency = new AgencyId(reported.agency());
        if (asked(agency, Ladder::asksForLiveWork)) {
            inPages(agency, reported.people().stream().map(PersonId::new).toList(), page -> settle(agency, page));
        }
    }

    /** In a transaction of its own, again when another look at the same people was faster. */
    private void apart(Runnable look) {
        SecondLook.at(() -> transaction.execute(status -> {
            look.run();
            return true;
        }));
    }

    /** In each agency of the person. @param skill what moved, where nothing else did */
    private void everywhere(PersonId person, Optional<String> skill) {
        for (AgencyId agency : members.of(person)) {
            if (asked(agency, ladder -> skill.map(ladder.skills()::contains).orElse(true))) {
                settle(agency, List.of(person));
            }
        }
    }

    /** Of the ladder in force; where none is, nothing can raise anybody. */
    private boolean asked(AgencyId agency, Predicate<Ladder> what) {
        return ladders.inForce(agency)
                .map(LadderBook.Numbered::ladder)
                .filter(what)
                .isPresent();
    }

    /** Those of them who are active learners there. */
    private void settle(AgencyId agency, List<PersonId> people) {
        List<PersonId> learners = members.of(agency, people).entrySet().stream()
                .filter(one -> one.getValue().state() == MemberState.ACTIVE
                        && one.getValue().role() == AgencyRole.LEARNER)
                .map(Map.Entry::getKey)
                .toList();
        if (!learners.isEmpty()) {
            settling.settle(agency, learners);
        }
    }

    /** Everybody, everywhere: what was missed, and who by now would hold less. */
    void catchUp() {
        agencies.all().forEach(this::catchUp);
    }

    /** Ladders that hold since the last look. */
    void follow() {
        for (UUID id : versions.toSettle(clock.instant())) {
            versions.findById(id).map(LadderVersion::agency).ifPresent(agency -> {
                if (catchUp(agency)) {
                    transaction.executeWithoutResult(
                            status -> versions.findById(id).orElseThrow().settled(clock.instant()));
                }
            });
        }
    }

    private boolean catchUp(AgencyId agency) {
        return !asked(agency, ladder -> true)
                || inPages(agency, members.learners(agency), page -> settling.settle(agency, page));
    }

    /** So that an agency of any size takes little memory and holds nothing up. @return whether all went well */
    private boolean inPages(AgencyId agency, List<PersonId> people, Consumer<List<PersonId>> look) {
        boolean well = true;
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<PersonId> page = people.subList(from, Math.min(people.size(), from + AT_ONCE));
            try {
                apart(() -> look.accept(page));
            } catch (RuntimeException failed) {
                well = false;
                LOG.error("Tiers of {} could not be settled from place {}", agency, from, failed);
            }
        }
        return well;
    }
}
