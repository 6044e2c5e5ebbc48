package dev.touchstone.agency;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who belongs to which agency, for the modules above. It asks nobody for a role: whoever shows what it says has been let in by
 * {@link AgencyAccess} before.
 */
@Service
@PermitAll
@Transactional(readOnly = true)
public class Members {

    private static final UUID FIRST = new UUID(0, 0);

    private final Memberships memberships;

    Members(Memberships memberships) {
        this.memberships = memberships;
    }

    /** Where somebody is an active member, in whatever role; the first joined comes first. */
    public List<AgencyId> of(PersonId person) {
        return memberships.findByPersonOrderBySince(person.value()).stream()
                .filter(Membership::isActive)
                .map(Membership::agency)
                .toList();
    }

    /** The one agency that pays somebody's training now. */
    public Optional<AgencyId> payerOf(PersonId person) {
        return memberships.findByPaysFor(person.value()).map(Membership::agency);
    }

    public boolean belongs(AgencyId agency, PersonId person) {
        return memberships
                .findByAgencyAndPerson(agency.value(), person.value())
                .filter(Membership::isActive)
                .isPresent();
    }

    public Optional<MemberRow> find(AgencyId agency, MemberId member) {
        return memberships.findByIdAndAgency(member.value(), agency.value()).map(Membership::row);
    }

    public Optional<MemberRow> of(AgencyId agency, PersonId person) {
        return memberships.findByAgencyAndPerson(agency.value(), person.value()).map(Membership::row);
    }

    /** Of many at once; whoever never belonged to the agency is left out. */
    public Map<PersonId, MemberRow> of(AgencyId agency, Collection<PersonId> people) {
        return people.isEmpty()
                ? Map.of()
                : memberships
                        .findByAgencyAndPersonIn(
                                agency.value(),
                                people.stream().map(PersonId::value).toList())
                        .stream()
                        .map(Membership::row)
                        .collect(Collectors.toMap(row -> row.person().orElseThrow(), row -> row));
    }

    /** By the id of an event, whichever agency it is. */
    public Optional<MemberRow> find(MemberId member) {
        return memberships.findById(member.value()).map(Membership::row);
    }

    public Optional<AgencyId> agencyOf(MemberId member) {
        return memberships.findById(member.value()).map(Membership::agency);
    }

    /** Active and invited members in the order of their ids, beginning after one of them. */
    public List<MemberRow> page(AgencyId agency, Optional<MemberId> after, int most) {
        return memberships.page(agency.value(), after.map(MemberId::value).orElse(FIRST), Limit.of(most)).stream()
                .map(Membership::row)
                .toList();
    }

    /** Active members with any role but that of a learner. */
    public List<MemberRow> staff(AgencyId agency) {
        return memberships.staff(agency.value()).stream().map(Membership::row).toList();
    }

    /** Members by the agency's own name for them, whatever their state. */
    public Map<String, MemberRow> byReference(AgencyId agency, Collection<String> references) {
        return memberships.findByAgencyAndReferenceIn(agency.value(), references).stream()
                .map(Membership::row)
                .collect(Collectors.toMap(row -> row.reference().orElseThrow(), row -> row));
    }

    /** Active learners. */
    public List<PersonId> learners(AgencyId agency) {
        return memberships.learners(agency.value()).stream().map(PersonId::new).toList();
    }

    /** Active and invited members. */
    public long count(AgencyId agency) {
        return memberships.countByAgencyAndStateIn(agency.value(), Set.of(MemberState.ACTIVE, MemberState.INVITED));
    }
}
