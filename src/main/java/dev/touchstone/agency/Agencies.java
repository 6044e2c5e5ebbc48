package dev.touchstone.agency;

import dev.touchstone.account.AccountRow;
import dev.touchstone.account.Accounts;
import dev.touchstone.account.EmailAddress;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.Subject;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.CurrentPerson;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agencies, and those one belongs to. */
@Service
public class Agencies {

    /** Words that addresses below {@code /agencies} use themselves. */
    private static final Set<String> TAKEN = Set.of("new");

    private final AgencyAccess access;
    private final AgencyStore agencies;
    private final Memberships memberships;
    private final Accounts accounts;
    private final Audit audit;
    private final CurrentPerson me;
    private final Clock clock;

    Agencies(
            AgencyAccess access,
            AgencyStore agencies,
            Memberships memberships,
            Accounts accounts,
            Audit audit,
            CurrentPerson me,
            Clock clock) {
        this.access = access;
        this.agencies = agencies;
        this.memberships = memberships;
        this.accounts = accounts;
        this.audit = audit;
        this.me = me;
        this.clock = clock;
    }

    /**
     * Founds an agency, whose owner is whoever is signed in.
     *
     * @throws dev.touchstone.base.Refused when it is no name
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public AgencyRow found(String name) {
        AgencyName wanted = AgencyName.of(name);
        AccountRow owner = accounts.me().orElseThrow();
        Agency agency = agencies.save(new Agency(wanted, freeSlug(wanted.slug()), clock.instant()));
        memberships.save(Membership.joined(
                agency.id(),
                me.id(),
                owner.name().orElseThrow(),
                Optional.ofNullable(owner.email()).map(EmailAddress::value),
                "",
                AgencyRole.OWNER,
                clock.instant()));
        audit.record(
                "agency.founded", Subject.of("agency", agency.id().value(), me.id()), Map.of("name", wanted.value()));
        return agency.row();
    }

    /**
     * Gives an agency another name; its address stays, since others have kept it.
     *
     * @throws dev.touchstone.base.NotFound for who does not own it
     * @throws dev.touchstone.base.Refused when it is no name
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public AgencyRow rename(String slug, String name) {
        AgencyName wanted = AgencyName.of(name);
        AgencyRow before = access.own(slug);
        Agency agency = agencies.findById(before.id().value()).orElseThrow();
        agency.rename(wanted);
        audit.record(
                "agency.renamed",
                new Subject("agency", Optional.of(before.id().value()), Optional.empty()),
                Map.of("from", before.name(), "to", wanted.value()));
        return agency.row();
    }

    private String freeSlug(String wanted) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? wanted : wanted + "-" + number)
                .filter(slug -> !TAKEN.contains(slug) && !agencies.existsBySlug(slug))
                .findFirst()
                .orElseThrow();
    }

    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<AgencyRow> find(AgencyId id) {
        return agencies.findById(id.value()).map(Agency::row);
    }

    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<AgencyRow> bySlug(String slug) {
        return agencies.findBySlug(slug).map(Agency::row);
    }

    /** Every agency, for work that goes through all of them by the clock. */
    @Transactional(readOnly = true)
    public List<AgencyId> all() {
        return agencies.ids().stream().map(AgencyId::new).toList();
    }

    /** Where one is an active member; the first joined comes first. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<OwnMembership> mine() {
        return me.known().filter(person -> me.signedIn()).stream()
                .flatMap(person -> memberships.findByPersonOrderBySince(person.value()).stream())
                .filter(Membership::isActive)
                .map(this::own)
                .toList();
    }

    /** Whether whoever is signed in is an active member of any. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public boolean belongsSomewhere() {
        return me.signedIn() && memberships.existsByPersonAndState(me.id().value(), MemberState.ACTIVE);
    }

    private OwnMembership own(Membership membership) {
        MemberRow row = membership.row();
        AgencyRow agency =
                agencies.findById(membership.agency().value()).orElseThrow().row();
        return new OwnMembership(row.id(), agency, row.role(), row.team(), membership.pays(), row.since());
    }
}
