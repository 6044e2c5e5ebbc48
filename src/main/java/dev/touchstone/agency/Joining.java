package dev.touchstone.agency;

import dev.touchstone.account.AccountRow;
import dev.touchstone.account.Accounts;
import dev.touchstone.account.Arrivals;
import dev.touchstone.account.Arrivals.Arrival;
import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Language;
import dev.touchstone.account.Secret;
import dev.touchstone.agency.JoinOffer.Reason;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.SecondLook;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Joins an agency by a link: one from a mail, which proves the address, or an open one, which proves nothing. */
@Service
@PreAuthorize("permitAll()")
public class Joining {

    private final Memberships memberships;
    private final InvitationLinks links;
    private final AgencyStore agencies;
    private final Admissions admissions;
    private final Arrivals arrivals;
    private final Accounts accounts;
    private final CurrentPerson me;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Joining(
            Memberships memberships,
            InvitationLinks links,
            AgencyStore agencies,
            Admissions admissions,
            Arrivals arrivals,
            Accounts accounts,
            CurrentPerson me,
            Clock clock,
            TransactionTemplate transaction) {
        this.memberships = memberships;
        this.links = links;
        this.agencies = agencies;
        this.admissions = admissions;
        this.arrivals = arrivals;
        this.accounts = accounts;
        this.me = me;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What the link says; empty for one that never was, or that a newer mail replaced. Changes nothing. */
    @Transactional(readOnly = true)
    public Optional<JoinOffer> look(String link) {
        String hash = new Secret(link).hash();
        return memberships
                .findByInvitationSecretHash(hash)
                .map(this::offer)
                .or(() -> links.findBySecretHash(hash).map(this::offer));
    }

    /** Joins, and signs in whoever came by a mailed link. @param language what a new account reads */
    public JoinResult join(String link, Language language) {
        Optional<Instant> later = arrivals.tooManyLinks();
        if (later.isPresent()) {
            return new JoinResult.TooMany(later.get());
        }
        String hash = new Secret(link).hash();
        return SecondLook.at(() -> transaction.execute(status -> memberships
                .lock(hash)
                .map(invited -> join(invited, language))
                .or(() -> links.lock(hash).map(this::join))
                .orElseGet(JoinResult.NoLongerValid::new)));
    }

    private JoinOffer offer(Membership invited) {
        AgencyRow agency = agency(invited.agency());
        MemberRow row = invited.row();
        return gone(invited)
                .<JoinOffer>map(reason -> new JoinOffer.Gone(agency, reason))
                .orElseGet(() -> new JoinOffer.Open(agency, row.role(), row.team(), Optional.of(row.name()), false));
    }

    private Optional<Reason> gone(Membership invited) {
        if (invited.isInvited()) {
            return invited.invitation().expired(clock.instant()) ? Optional.of(Reason.EXPIRED) : Optional.empty();
        }
        if (invited.isActive() && me.signedIn() && me.known().equals(invited.person())) {
            return Optional.of(Reason.BELONGS);
        }
        return Optional.of(invited.state() == MemberState.REMOVED ? Reason.REVOKED : Reason.USED);
    }

    private JoinOffer offer(InvitationLink link) {
        AgencyRow agency = agency(link.agency());
        return gone(link)
                .<JoinOffer>map(reason -> new JoinOffer.Gone(agency, reason))
                .orElseGet(
                        () -> new JoinOffer.Open(agency, link.role(), link.team(), Optional.empty(), !me.signedIn()));
    }

    /** Who belongs is told so even by a link that is closed to others. */
    private Optional<Reason> gone(InvitationLink link) {
        Optional<MemberState> mine = own(link).map(Membership::state);
        if (mine.filter(MemberState.ACTIVE::equals).isPresent()) {
            return Optional.of(Reason.BELONGS);
        }
        return mine.filter(MemberState.REMOVED::equals)
                .map(removed -> Reason.REMOVED)
                .or(() -> link.gone(clock.instant()));
    }

    private Optional<Membership> own(InvitationLink link) {
        return me.known()
                .filter(person -> me.signedIn())
                .flatMap(person ->
                        memberships.findByAgencyAndPerson(link.agency().value(), person.value()));
    }

    private JoinResult join(Membership invited, Language language) {
        if (gone(invited).isPresent()) {
            return new JoinResult.NoLongerValid();
        }
        MemberRow row = invited.row();
        EmailAddress address = row.email().flatMap(EmailAddress::parse).orElseThrow();
        Arrival arrival = arrivals.arrive(address, row.name(), language);
        // Read again: handing over a guest's rows may have let go of it. The lock holds.
        memberships.findById(row.id().value()).ifPresent(place -> admissions.admit(place, arrival.person()));
        return new JoinResult.Joined(agency(invited.agency()), arrival.isNew());
    }

    private JoinResult join(InvitationLink link) {
        if (!me.signedIn()) {
            return new JoinResult.AccountNeeded();
        }
        if (gone(link).isPresent()) {
            return new JoinResult.NoLongerValid();
        }
        AccountRow account = accounts.me().orElseThrow();
        link.take(clock.instant());
        admissions.admit(link, account.id(), account.name().orElseThrow(), Optional.ofNullable(account.email()));
        return new JoinResult.Joined(agency(link.agency()), false);
    }

    private AgencyRow agency(AgencyId id) {
        return agencies.findById(id.value()).orElseThrow().row();
    }
}
