package dev.touchstone.agency;

import dev.touchstone.audit.Audit;
import dev.touchstone.audit.Subject;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.base.SecondLook;
import dev.touchstone.notice.Post;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Says who is what in an agency: gives roles, calls people by their right name, removes them. Each deed is on record. */
@Service
@PreAuthorize("isAuthenticated()")
public class Appointments {

    /** Of a reason, in characters. */
    public static final int LONGEST_REASON = 1000;

    private final AgencyAccess access;
    private final AgencyStore agencies;
    private final Memberships memberships;
    private final Owners owners;
    private final Payers payers;
    private final Post post;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final CurrentPerson me;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Appointments(
            AgencyAccess access,
            AgencyStore agencies,
            Memberships memberships,
            Owners owners,
            Payers payers,
            Post post,
            Audit audit,
            ApplicationEventPublisher events,
            CurrentPerson me,
            Clock clock,
            TransactionTemplate transaction) {
        this.access = access;
        this.agencies = agencies;
        this.memberships = memberships;
        this.owners = owners;
        this.payers = payers;
        this.post = post;
        this.audit = audit;
        this.events = events;
        this.me = me;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Gives an active member a role.
     *
     * @throws NotFound for who does not run the agency
     * @throws Refused when the role, or the one they have, is not theirs to give; for the last owner
     */
    public void appoint(String agency, MemberId member, AgencyRole role) {
        with(agency, member, appointed -> {
            refuseUnlessAppoints(appointed, role);
            AgencyRole before = appointed.role();
            if (before == role) {
                return;
            }
            if (before == AgencyRole.OWNER) {
                owners.refuseTheLast(appointed.agency(), member);
            }
            appointed.appoint(role);
            appointed.person().ifPresent(payers::settle);
            record("member.appointed", appointed, Map.of("from", before, "to", role));
        });
    }

    /**
     * Removes an active member, who gets a letter with the reason.
     *
     * @throws NotFound for who does not run the agency
     * @throws Refused without a reason, as {@link #appoint}, and for oneself, who leaves instead
     */
    public void remove(String agency, MemberId member, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refused(422, "reason", "Give a reason of 1 to 1000 characters; the member reads it.");
        }
        with(agency, member, removed -> {
            refuseUnlessAppoints(removed, removed.role());
            if (removed.person().equals(me.known())) {
                throw new Refused(409, "oneself", "Leave on your own page of agencies.");
            }
            if (removed.role() == AgencyRole.OWNER) {
                owners.refuseTheLast(removed.agency(), member);
            }
            Instant now = clock.instant();
            String name = agencies.findById(removed.agency().value())
                    .orElseThrow()
                    .row()
                    .name();
            removed.remove(now);
            removed.person().ifPresent(person -> {
                payers.settle(person);
                post.write(person, "agency.letter.removed", to -> List.of(name, why));
            });
            record("member.removed", removed, Map.of("reason", why));
            events.publishEvent(new MemberLeft(removed.id().value(), now));
        });
    }

    /**
     * Corrects how the agency knows an active member. The address is the one it writes to; they sign in with their own.
     *
     * @throws NotFound for who does not run the agency
     * @throws Refused when the address or the reference is another member's
     */
    public void correct(String agency, MemberId member, Contact contact) {
        with(agency, member, corrected -> {
            refuseUnlessAppoints(corrected, corrected.role());
            refuseAnothers(corrected, contact);
            corrected.call(contact);
            record("member.corrected", corrected, Map.of("name", contact.name()));
        });
    }

    private void refuseAnothers(Membership corrected, Contact contact) {
        refuseIfOthers(
                corrected,
                memberships.findByAgencyAndEmail(
                        corrected.agency().value(), contact.email().value()),
                "email-taken",
                "Another member has this address.");
        refuseIfOthers(
                corrected,
                contact.reference()
                        .flatMap(reference -> memberships.findByAgencyAndReference(
                                corrected.agency().value(), reference)),
                "reference-taken",
                "Another member has this reference.");
    }

    private static void refuseIfOthers(Membership one, Optional<Membership> holder, String code, String message) {
        if (holder.filter(other -> !other.id().equals(one.id())).isPresent()) {
            throw new Refused(409, code, message);
        }
    }

    private void refuseUnlessAppoints(Membership member, AgencyRole role) {
        AgencyRole mine = access.role(member.agency()).orElseThrow();
        if (!mine.appoints(member.role()) || !mine.appoints(role)) {
            throw new Refused(403, "role-too-high", "Only an owner changes what owners and managers are.");
        }
    }

    private void with(String agency, MemberId member, Consumer<Membership> deed) {
        SecondLook.at(() -> transaction.execute(status -> {
            AgencyRow house = access.manage(agency);
            Membership found = memberships
                    .findByIdAndAgency(member.value(), house.id().value())
                    .filter(Membership::isActive)
                    .orElseThrow(() -> new NotFound("There is no such member of this agency."));
            deed.accept(found);
            memberships.flush();
            return found;
        }));
    }

    private void record(String deed, Membership member, Map<String, ?> payload) {
        audit.record(deed, new Subject("membership", Optional.of(member.id().value()), member.person()), payload);
    }
}
