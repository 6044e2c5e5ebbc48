package dev.touchstone.tier;

import dev.touchstone.account.Accounts;
import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.MemberState;
import dev.touchstone.agency.Members;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which tier, for the staff of an agency. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class HoldingDesk {

    /** The most that are listed as holding more than would be due. */
    public static final int MOST = 200;

    private static final UUID FIRST = new UUID(0, 0);

    private final AgencyAccess access;
    private final Members members;
    private final Tiers tiers;
    private final Holdings holdings;
    private final Lowerings lowerings;
    private final Accounts accounts;

    HoldingDesk(
            AgencyAccess access,
            Members members,
            Tiers tiers,
            Holdings holdings,
            Lowerings lowerings,
            Accounts accounts) {
        this.access = access;
        this.members = members;
        this.tiers = tiers;
        this.holdings = holdings;
        this.lowerings = lowerings;
        this.accounts = accounts;
    }

    /**
     * The active learners among the next members in the order of their ids; there may be more as long as {@link Slice#last} is
     * there.
     */
    public Slice page(String agency, Optional<MemberId> after, int most) {
        AgencyRow row = access.read(agency);
        List<MemberRow> page = members.page(row.id(), after, most);
        return new Slice(
                rows(row.id(), page),
                page.size() < most
                        ? Optional.empty()
                        : Optional.of(page.getLast().id()));
    }

    /** @param last where the next one begins; empty at the end */
    public record Slice(List<HoldingRow> rows, Optional<MemberId> last) {}

    /** Those who hold more than evidence and ladder would give, and those who were warned; at most {@link #MOST} of each. */
    public List<HoldingRow> less(String agency) {
        AgencyRow row = access.read(agency);
        List<PersonId> people = new ArrayList<>(
                lowerings.open(row.id().value()).stream().map(Lowering::person).toList());
        holdings.less(row.id().value(), FIRST, Limit.of(MOST)).stream()
                .map(Holding::person)
                .filter(person -> !people.contains(person))
                .forEach(people::add);
        return rows(
                row.id(),
                people.stream()
                        .flatMap(person -> members.of(row.id(), person).stream())
                        .toList());
    }

    /** @throws NotFound for who is no active learner there */
    public HoldingRow one(String agency, MemberId member) {
        AgencyRow row = access.read(agency);
        return members.find(row.id(), member).map(List::of).stream()
                .flatMap(found -> rows(row.id(), found).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such member."));
    }

    private List<HoldingRow> rows(AgencyId agency, List<MemberRow> page) {
        Map<PersonId, MemberRow> active = new HashMap<>();
        page.stream()
                .filter(member ->
                        member.state() == MemberState.ACTIVE && !member.role().staff())
                .forEach(member -> member.person().ifPresent(person -> active.put(person, member)));
        Map<PersonId, HeldTier> held = tiers.heldBy(agency, active.keySet());
        Map<PersonId, Holding> given = holdings(agency, active.keySet());
        Map<PersonId, LoweringRow> warned = latest(agency, active.keySet());
        return page.stream()
                .flatMap(member -> member.person().stream())
                .filter(held::containsKey)
                .map(person -> {
                    Optional<Holding> holding = Optional.ofNullable(given.get(person));
                    return new HoldingRow(
                            Objects.requireNonNull(active.get(person)),
                            Objects.requireNonNull(held.get(person)),
                            holding.flatMap(Holding::less),
                            holding.flatMap(Holding::lessSince),
                            Optional.ofNullable(warned.get(person)));
                })
                .toList();
    }

    private Map<PersonId, Holding> holdings(AgencyId agency, Collection<PersonId> people) {
        return people.isEmpty()
                ? Map.of()
                : holdings.now(agency.value(), values(people)).stream()
                        .collect(Collectors.toMap(Holding::person, Function.identity()));
    }

    private Map<PersonId, LoweringRow> latest(AgencyId agency, Collection<PersonId> people) {
        Map<PersonId, LoweringRow> latest = new HashMap<>();
        if (!people.isEmpty()) {
            lowerings
                    .findByAgencyAndPersonInOrderByPlace(agency.value(), values(people))
                    .forEach(one -> latest.put(one.person(), one.row(accounts::displayName)));
        }
        return latest;
    }

    private static List<UUID> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
