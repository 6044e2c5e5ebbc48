package dev.touchstone.agency;

import dev.touchstone.account.Accounts;
import dev.touchstone.account.Language;
import dev.touchstone.account.Recipient;
import dev.touchstone.account.Recipients;
import dev.touchstone.agency.roster.RosterLine;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.Subject;
import dev.touchstone.base.SecondLook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings rosters in, some rows at a time, each time in one transaction with the count of what is done. So a server that dies loses
 * nothing and does nothing twice: what it had begun goes on where the last transaction ended.
 */
@Component
class RosterWork {

    /** Rows of one transaction. */
    static final int TOGETHER = 250;

    /** One that nobody has touched for so long has lost its server. */
    static final Duration LEFT_ALONE = Duration.ofMinutes(1);

    /** How long rows that were left out can be fetched. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(RosterWork.class);

    private final RosterImports imports;
    private final RosterEntries entries;
    private final RosterPlan plan;
    private final Memberships memberships;
    private final Payers payers;
    private final InvitationLetters letters;
    private final Accounts accounts;
    private final Recipients recipients;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private volatile boolean closing;

    RosterWork(
            RosterImports imports,
            RosterEntries entries,
            RosterPlan plan,
            Memberships memberships,
            Payers payers,
            InvitationLetters letters,
            Accounts accounts,
            Recipients recipients,
            Audit audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.entries = entries;
        this.plan = plan;
        this.memberships = memberships;
        this.payers = payers;
        this.letters = letters;
        this.accounts = accounts;
        this.recipients = recipients;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    @EventListener
    void on(ContextClosedEvent closed) {
        closing = true;
    }

    /** Goes on in the background until the last row. */
    @Async
    void begin(UUID roster) {
        goOn(roster);
    }

    void goOn(UUID roster) {
        try {
            while (!closing && some(roster)) {
                // The next rows have a transaction of their own.
            }
        } catch (RuntimeException failed) {
            if (!closing) {
                LOG.error("A roster could not be brought in any further", failed);
                transaction.executeWithoutResult(status -> imports.findById(roster)
                        .filter(RosterImport::isRunning)
                        .ifPresent(one -> one.stop(clock.instant())));
            }
        }
    }

    /** Takes up what a server has left behind. */
    void resume() {
        imports.leftAlone(clock.instant().minus(LEFT_ALONE)).forEach(this::goOn);
    }

    void forget() {
        imports.endedBefore(clock.instant().minus(KEPT))
                .forEach(roster -> transaction.executeWithoutResult(status -> {
                    entries.deleteAllOf(roster);
                    imports.deleteById(roster);
                }));
    }

    /** Brings in the next rows. @return whether there may be more */
    boolean some(UUID roster) {
        return Boolean.TRUE.equals(SecondLook.at(() -> transaction.execute(status -> imports.findById(roster)
                .filter(RosterImport::isRunning)
                .map(this::some)
                .orElse(false))));
    }

    private boolean some(RosterImport roster) {
        Instant now = clock.instant();
        List<RosterEntry> waiting = entries.waiting(roster.id(), Limit.of(TOGETHER));
        Optional<AgencyRole> mine = memberships
                .findByAgencyAndPerson(roster.agency().value(), roster.by().value())
                .filter(Membership::isActive)
                .map(Membership::role)
                .filter(AgencyRole::manages);
        if (waiting.isEmpty() || mine.isEmpty()) {
            end(roster, waiting.isEmpty(), now);
            return false;
        }
        RosterPlan.Known known = plan.known(
                roster.agency(), waiting.stream().map(RosterEntry::said).toList());
        Optional<InvitationLetters.Inviter> inviter = roster.mails() ? Optional.of(inviter(roster)) : Optional.empty();
        List<UUID> through = new ArrayList<>();
        for (RosterEntry entry : waiting) {
            RosterStep step = known.step(entry.said(), mine.get());
            roster.count(step);
            if (step instanceof RosterStep.Wrong wrong) {
                entry.leaveOut(wrong.problem());
            } else {
                carryOut(step, known, entry.said(), roster, inviter, now);
                through.add(entry.id());
            }
        }
        roster.touch(now);
        entries.deleteAllByIdInBatch(through);
        return true;
    }

    private void carryOut(
            RosterStep step,
            RosterPlan.Known known,
            RosterLine line,
            RosterImport roster,
            Optional<InvitationLetters.Inviter> inviter,
            Instant now) {
        if (step instanceof RosterStep.Added added) {
            Membership member = memberships.save(
                    Membership.invited(roster.agency(), added.contact(), added.role(), roster.by(), now));
            inviter.filter(one -> letters.agencyMay(roster.agency()) && letters.write(member, one))
                    .ifPresent(mailed -> roster.countMail());
        } else if (step instanceof RosterStep.Changed changed) {
            change(known.byReference(line).or(() -> known.byEmail(line)).orElseThrow(), changed, roster, now);
        }
    }

    private void change(Membership member, RosterStep.Changed changed, RosterImport roster, Instant now) {
        if (member.isInvited()) {
            member.invite(changed.contact(), changed.role(), roster.by(), now);
            return;
        }
        member.call(changed.contact());
        AgencyRole before = member.role();
        if (before != changed.role()) {
            member.appoint(changed.role());
            member.person().ifPresent(payers::settle);
            audit.record(
                    "member.appointed",
                    new Subject("membership", Optional.of(member.id().value()), member.person()),
                    Map.of("from", before, "to", changed.role(), "roster", roster.id()));
        }
    }

    private void end(RosterImport roster, boolean finished, Instant now) {
        if (finished) {
            roster.finish(now);
        } else {
            roster.stop(now);
        }
        RosterImportRow row = roster.row();
        audit.record(
                finished ? "roster.imported" : "roster.stopped",
                new Subject("roster", Optional.of(roster.id()), Optional.empty()),
                Map.of("added", row.added(), "changed", row.changed(), "failed", row.failed(), "mailed", row.mailed()));
    }

    private InvitationLetters.Inviter inviter(RosterImport roster) {
        Optional<Recipient> who = recipients.of(roster.by());
        return new InvitationLetters.Inviter(
                accounts.displayName(roster.by()).orElse(""),
                who.map(one -> one.addressee().language()).orElse(Language.EN),
                who.map(Recipient::zone).orElse(ZoneOffset.UTC));
    }
}
