package dev.touchstone.tier;

import dev.touchstone.account.Accounts;
import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.MemberState;
import dev.touchstone.agency.Members;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.Subject;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import dev.touchstone.base.TypedText;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way to less: a manager warns with a reason, the member may answer, and a manager decides with a reason. Both sides
 * read the same words. Who decides is staff and holds no tier, so nobody decides about themselves.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class LoweringDesk {

    private final AgencyAccess access;
    private final Members members;
    private final Holdings holdings;
    private final Lowerings lowerings;
    private final LadderBook ladders;
    private final MeritsReader merits;
    private final TierLetters letters;
    private final Accounts accounts;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final CurrentPerson me;
    private final Clock clock;

    LoweringDesk(
            AgencyAccess access,
            Members members,
            Holdings holdings,
            Lowerings lowerings,
            LadderBook ladders,
            MeritsReader merits,
            TierLetters letters,
            Accounts accounts,
            Audit audit,
            ApplicationEventPublisher events,
            CurrentPerson me,
            Clock clock) {
        this.access = access;
        this.members = members;
        this.holdings = holdings;
        this.lowerings = lowerings;
        this.ladders = ladders;
        this.merits = merits;
        this.letters = letters;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.me = me;
        this.clock = clock;
    }

    /** Tells a member that they may come to hold less, and why. */
    @Transactional
    public void warn(String agency, MemberId member, String why) {
        AgencyRow row = access.manage(agency);
        String reason = TypedText.reason(why, LadderChange.LONGEST_REASON);
        PersonId person = learner(row, member);
        String by = name();
        if (lowerings.lockOpen(row.id().value(), person.value()).isPresent()) {
            throw new Refused(409, "warned-already", "This member was warned already. Decide on that first.");
        }
        Due due = due(row, person);
        int place = lowerings.findByAgencyAndPersonOrderByPlaceDesc(row.id().value(), person.value()).stream()
                .mapToInt(Lowering::place)
                .max()
                .orElse(0);
        Lowering lowering = new Lowering(due.holding(), due.less().slug(), place + 1, reason, me.id(), clock.instant());
        try {
            lowerings.saveAndFlush(lowering);
        } catch (DataIntegrityViolationException beaten) {
            throw new Refused(409, "warned-already", "This member was warned already. Decide on that first.");
        }
        record(
                "tier.warned",
                lowering,
                row,
                Map.of("reason", reason, "held", due.slug(), "lower", due.less().slug()));
        letters.warned(row, lowering, due.names(), by);
    }

    /** Decides on a warning. @param seen the place of the warning that was looked at */
    @Transactional
    public void decide(String agency, MemberId member, LoweringOutcome outcome, String why, int seen) {
        AgencyRow row = access.manage(agency);
        String reason = TypedText.reason(why, LadderChange.LONGEST_REASON);
        PersonId person = learner(row, member);
        String by = name();
        Instant now = clock.instant();
        Lowering lowering = lowerings
                .lockOpen(row.id().value(), person.value())
                .filter(open -> open.place() == seen)
                .orElseThrow(
                        () -> new Refused(409, "changed-meanwhile", "Somebody has decided on this since you looked."));
        if (!lowering.mayBe(outcome, now)) {
            throw new Refused(409, "window-open", "The member has not answered yet and may still do so.");
        }
        TierLetters.Names names = outcome == LoweringOutcome.LOWER ? lower(row, person, now) : held(row, lowering);
        lowering.decide(outcome, reason, me.id(), now);
        record(
                outcome == LoweringOutcome.LOWER ? "tier.lowered" : "tier.kept",
                lowering,
                row,
                Map.of("reason", reason));
        letters.decided(row, lowering, names, reason, by);
    }

    /** To what is due on the day of the decision, so that whatever was shown since the warning counts. */
    private TierLetters.Names lower(AgencyRow agency, PersonId person, Instant now) {
        Due due = due(agency, person);
        Holding lower = holdings.save(due.holding()
                .followedBy(due.less(), Holding.Cause.LOWERED, due.inForce().number(), now));
        events.publishEvent(new TierChanged(lower.id(), now));
        return due.names();
    }

    private TierLetters.Names held(AgencyRow agency, Lowering lowering) {
        Ladder ladder = ladders.shown(agency.id()).ladder();
        Holding holding =
                holdings.now(agency.id().value(), lowering.person().value()).orElseThrow();
        HeldTier held = Tiers.held(holding, ladder);
        return TierLetters.Names.of(held, new Given(held.slug(), held.name(), held.rank(), held.rate()), ladder);
    }

    /** What somebody holds, and the less that is due. */
    private record Due(Holding holding, Given less, LadderBook.Numbered inForce) {

        String slug() {
            return holding.given().slug();
        }

        TierLetters.Names names() {
            return TierLetters.Names.of(Tiers.held(holding, inForce.ladder()), less, inForce.ladder());
        }
    }

    private Due due(AgencyRow agency, PersonId person) {
        return ladders.inForce(agency.id())
                .flatMap(inForce -> due(agency, person, inForce))
                .orElseThrow(() -> new Refused(
                        409,
                        "not-less",
                        "Evidence and ladder give this member what they hold. There is nothing to lower."));
    }

    private Optional<Due> due(AgencyRow agency, PersonId person, LadderBook.Numbered inForce) {
        Merits brought =
                merits.of(agency.id(), List.of(person), inForce.ladder()).getOrDefault(person, Merits.NONE);
        return holdings.now(agency.id().value(), person.value())
                .flatMap(held -> Settlement.of(held.given(), inForce.ladder(), brought)
                        .less()
                        .map(less -> new Due(held, less, inForce)));
    }

    private PersonId learner(AgencyRow agency, MemberId member) {
        return members.find(agency.id(), member)
                .filter(found ->
                        found.state() == MemberState.ACTIVE && !found.role().staff())
                .flatMap(MemberRow::person)
                .orElseThrow(() -> new NotFound("There is no such member."));
    }

    private void record(String deed, Lowering lowering, AgencyRow agency, Map<String, String> what) {
        Map<String, String> payload = new HashMap<>(what);
        payload.put("agency", agency.slug());
        audit.record(deed, Subject.of("tier-lowering", lowering.id(), lowering.person()), payload);
    }

    /** A decision has a name under it. */
    private String name() {
        return accounts.displayName(me.id())
                .orElseThrow(() -> new Refused(409, "no-name", "Give your account a name before you decide."));
    }
}
