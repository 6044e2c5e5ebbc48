package dev.touchstone.agency;

import dev.touchstone.audit.Audit;
import dev.touchstone.audit.Subject;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import dev.touchstone.base.SecondLook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody does with their own places in agencies: leave, come back at once, say which one pays. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnPlaces {

    /** How long leaving can be undone without being invited again. */
    static final Duration UNDO = Duration.ofDays(1);

    private final Memberships memberships;
    private final AgencyStore agencies;
    private final Owners owners;
    private final Payers payers;
    private final Admissions admissions;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final CurrentPerson me;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OwnPlaces(
            Memberships memberships,
            AgencyStore agencies,
            Owners owners,
            Payers payers,
            Admissions admissions,
            Audit audit,
            ApplicationEventPublisher events,
            CurrentPerson me,
            Clock clock,
            TransactionTemplate transaction) {
        this.memberships = memberships;
        this.agencies = agencies;
        this.owners = owners;
        this.payers = payers;
        this.admissions = admissions;
        this.audit = audit;
        this.events = events;
        this.me = me;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** An agency left a short time ago. */
    public record Left(MemberId id, AgencyRow agency, Instant since) {}

    /** What can be undone now, the latest first. */
    @Transactional(readOnly = true)
    public List<Left> leftToday() {
        return memberships.findByPersonOrderBySince(me.id().value()).reversed().stream()
                .filter(this::undoable)
                .map(place -> new Left(
                        place.id(),
                        agencies.findById(place.agency().value()).orElseThrow().row(),
                        place.since()))
                .toList();
    }

    /**
     * Leaves. The agency sees nothing more; what was earned stays one's own.
     *
     * @throws Refused for the last owner
     */
    public void leave(MemberId place) {
        with(place, Membership::isActive, leaving -> {
            if (leaving.role() == AgencyRole.OWNER) {
                owners.refuseTheLast(leaving.agency(), leaving.id());
            }
            Instant now = clock.instant();
            leaving.leave(now);
            payers.settle(me.id());
            record("member.left", leaving);
            events.publishEvent(new MemberLeft(leaving.id().value(), now));
            return leaving;
        });
    }

    /** Comes back as what one was, within a day of leaving. @throws NotFound later, or for who was removed */
    public void comeBack(MemberId place) {
        with(place, this::undoable, left -> {
            admissions.readmit(left, me.id());
            return left;
        });
    }

    /** Has one agency pay one's training, and no other. @throws NotFound unless one is an active learner there */
    public void payBy(MemberId place) {
        with(place, Payers::canPay, chosen -> {
            if (!chosen.pays()) {
                payers.choose(chosen);
                record("payer.chosen", chosen);
            }
            return chosen;
        });
    }

    private boolean undoable(Membership place) {
        return place.state() == MemberState.LEFT
                && clock.instant().isBefore(place.since().plus(UNDO));
    }

    private void with(MemberId place, Predicate<Membership> fit, Function<Membership, Membership> deed) {
        PersonId person = me.id();
        SecondLook.at(() -> transaction.execute(status -> deed.apply(memberships
                .findById(place.value())
                .filter(found -> found.person().filter(person::equals).isPresent())
                .filter(fit)
                .orElseThrow(() -> new NotFound("You have no such place in an agency.")))));
    }

    private void record(String deed, Membership place) {
        audit.record(
                deed,
                new Subject("membership", Optional.of(place.id().value()), place.person()),
                Map.of("agency", place.agency().value(), "role", place.role()));
    }
}
