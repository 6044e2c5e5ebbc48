package dev.touchstone.agency;

import dev.touchstone.base.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the members of an agency, a part at a time: it may have 100,000. Who left or was removed is not in it. Only what is asked for
 * stands in a query, so that the database can go by an index.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class MemberLists {

    /** Names of teams to choose from. */
    private static final int MOST_TEAMS = 200;

    private final AgencyAccess access;
    private final Memberships memberships;
    private final EntityManager store;
    private final Clock clock;

    MemberLists(AgencyAccess access, Memberships memberships, EntityManager store, Clock clock) {
        this.access = access;
        this.memberships = memberships;
        this.store = store;
        this.clock = clock;
    }

    /** By name. @throws dev.touchstone.base.NotFound for who is no staff of the agency */
    public List<ListedMember> page(String agency, MemberFilter filter, int offset, int most) {
        Condition condition = new Condition(access.read(agency), filter);
        return condition
                .bind(store.createQuery(
                        "select m from Membership m where " + condition.text() + " order by m.name, m.id",
                        Membership.class))
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultStream()
                .map(this::listed)
                .toList();
    }

    /**
     * In the order of their ids, which stays while people come and go.
     *
     * @param after whom to begin behind
     * @throws dev.touchstone.base.NotFound for who is no staff of the agency
     */
    public List<ListedMember> after(String agency, MemberFilter filter, Optional<MemberId> after, int most) {
        Condition condition = new Condition(access.read(agency), filter);
        after.ifPresent(last -> condition.add("m.id > :last", "last", last.value()));
        return condition
                .bind(store.createQuery(
                        "select m from Membership m where " + condition.text() + " order by m.id", Membership.class))
                .setMaxResults(most)
                .getResultStream()
                .map(this::listed)
                .toList();
    }

    /** @throws NotFound for who is no staff of the agency, and for who is gone */
    public ListedMember find(String agency, MemberId member) {
        return memberships
                .findByIdAndAgency(member.value(), access.read(agency).id().value())
                .filter(found -> found.isActive() || found.isInvited())
                .map(this::listed)
                .orElseThrow(() -> new NotFound("There is no such member of this agency."));
    }

    /** @throws dev.touchstone.base.NotFound for who is no staff of the agency */
    public int count(String agency, MemberFilter filter) {
        Condition condition = new Condition(access.read(agency), filter);
        return Math.toIntExact(condition
                .bind(store.createQuery("select count(m) from Membership m where " + condition.text(), Long.class))
                .getSingleResult());
    }

    /** What the agency calls its teams. @throws dev.touchstone.base.NotFound for who is no staff of the agency */
    public List<String> teams(String agency) {
        return store.createQuery(
                        "select distinct m.team from Membership m where m.agency = :agency and m.team <> ''"
                                + " and m.state in (ACTIVE, INVITED) order by m.team",
                        String.class)
                .setParameter("agency", access.read(agency).id().value())
                .setMaxResults(MOST_TEAMS)
                .getResultList();
    }

    /** @throws dev.touchstone.base.NotFound for who is no staff of the agency */
    public List<MemberRow> staff(String agency) {
        return memberships.staff(access.read(agency).id().value()).stream()
                .map(Membership::row)
                .toList();
    }

    private ListedMember listed(Membership member) {
        boolean expired = member.isInvited() && member.invitation().expired(clock.instant());
        return new ListedMember(member.row(), member.invitation().mailedAt(), expired);
    }

    /** A filter in the words of the database. */
    private static final class Condition {

        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        Condition(AgencyRow agency, MemberFilter filter) {
            add("m.agency = :agency", "agency", agency.id().value());
            parts.add(filter.invited()
                    .map(invited -> invited ? "m.state = INVITED" : "m.state = ACTIVE")
                    .orElse("m.state in (ACTIVE, INVITED)"));
            filter.role().ifPresent(role -> add("m.role = :role", "role", role));
            if (!filter.team().isEmpty()) {
                add("m.team = :team", "team", filter.team());
            }
            if (!filter.text().isBlank()) {
                add(
                        "(lower(m.name) like :text escape '!' or m.email like :text escape '!'"
                                + " or lower(m.reference) like :text escape '!')",
                        "text",
                        "%" + filter.text().strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
            }
        }

        private void add(String part, String name, Object value) {
            parts.add(part);
            values.put(name, value);
        }

        String text() {
            return String.join(" and ", parts);
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
