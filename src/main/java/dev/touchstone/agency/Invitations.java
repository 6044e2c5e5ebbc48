package dev.touchstone.agency;

import dev.touchstone.account.AccountRow;
import dev.touchstone.account.Accounts;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.Subject;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.base.SecondLook;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks people in by mail. For whoever does not run the agency there is none. */
@Service
@PreAuthorize("isAuthenticated()")
public class Invitations {

    private final AgencyAccess access;
    private final Memberships memberships;
    private final InvitationLetters letters;
    private final Accounts accounts;
    private final Audit audit;
    private final CurrentPerson me;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Invitations(
            AgencyAccess access,
            Memberships memberships,
            InvitationLetters letters,
            Accounts accounts,
            Audit audit,
            CurrentPerson me,
            Clock clock,
            TransactionTemplate transaction) {
        this.access = access;
        this.memberships = memberships;
        this.letters = letters;
        this.accounts = accounts;
        this.audit = audit;
        this.me = me;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Invites, or invites again with what is known now: also who has left or was removed, on the row they had.
     *
     * @param send whether a mail goes out now; {@link #send} does it later
     * @throws NotFound for who does not run the agency
     * @throws Refused when the role is not theirs to give, the reference is another member's, or too many mails went out
     */
    public InviteResult invite(AgencyId agency, Contact contact, AgencyRole role, boolean send) {
        AgencyRole mine = mine(agency);
        refuseUnlessAppoints(mine, role);
        return once(() -> {
            Optional<Membership> known = memberships.findByAgencyAndEmail(
                    agency.value(), contact.email().value());
            if (known.filter(Membership::isActive).isPresent()) {
                return new InviteResult.AlreadyMember(known.get().id());
            }
            known.filter(Membership::isInvited).ifPresent(invited -> refuseUnlessAppoints(mine, invited.role()));
            refuseAnothersReference(agency, contact, known);
            Instant now = clock.instant();
            known.ifPresent(row -> row.invite(contact, role, me.id(), now));
            Membership member =
                    known.orElseGet(() -> memberships.save(Membership.invited(agency, contact, role, me.id(), now)));
            audit.record("member.invited", subject(member), Map.of("role", role, "agency", agency.value()));
            return send ? mail(member) : new InviteResult.Kept(member.id());
        });
    }

    /**
     * Sends the invitation, or sends it again: only the newest link works.
     *
     * @throws NotFound for who does not run the agency, or when nobody is invited there
     */
    public InviteResult send(AgencyId agency, MemberId member) {
        AgencyRole mine = mine(agency);
        return once(() -> mail(invited(agency, member, mine)));
    }

    /** Takes an invitation back. @throws NotFound as {@link #send} */
    public void revoke(AgencyId agency, MemberId member) {
        AgencyRole mine = mine(agency);
        once(() -> {
            Membership invited = invited(agency, member, mine);
            invited.revoke(clock.instant());
            audit.record("invitation.revoked", subject(invited), Map.of("agency", agency.value()));
            return invited;
        });
    }

    private InviteResult mail(Membership member) {
        if (!letters.agencyMay(member.agency())) {
            throw new Refused(
                    429,
                    "too-many-invitations",
                    "The agency has sent " + InvitationPace.A_DAY + " invitations today. Try again later.");
        }
        AccountRow inviter = accounts.me().orElseThrow();
        return letters.write(
                        member, new InvitationLetters.Inviter(inviter.name().orElse(""), inviter.language(), me.zone()))
                ? new InviteResult.Sent(member.id())
                : new InviteResult.Kept(member.id());
    }

    private Membership invited(AgencyId agency, MemberId member, AgencyRole mine) {
        return memberships
                .findByIdAndAgency(member.value(), agency.value())
                .filter(Membership::isInvited)
                .filter(invited -> mine.appoints(invited.role()))
                .orElseThrow(() -> new NotFound("There is no such invitation of yours to change."));
    }

    private AgencyRole mine(AgencyId agency) {
        return access.role(agency)
                .filter(AgencyRole::manages)
                .orElseThrow(() -> new NotFound("There is no such agency of yours."));
    }

    private static void refuseUnlessAppoints(AgencyRole mine, AgencyRole role) {
        if (!mine.appoints(role)) {
            throw new Refused(403, "role-too-high", "Only an owner makes owners and managers.");
        }
    }

    private void refuseAnothersReference(AgencyId agency, Contact contact, Optional<Membership> own) {
        contact.reference()
                .flatMap(reference -> memberships.findByAgencyAndReference(agency.value(), reference))
                .filter(holder ->
                        own.map(Membership::id).filter(holder.id()::equals).isEmpty())
                .ifPresent(other -> {
                    throw new Refused(409, "reference-taken", "Another member has this reference.");
                });
    }

    private static Subject subject(Membership member) {
        return new Subject("membership", Optional.of(member.id().value()), member.person());
    }

    private <T> T once(Supplier<T> work) {
        return SecondLook.at(() -> transaction.execute(status -> work.get()));
    }
}
