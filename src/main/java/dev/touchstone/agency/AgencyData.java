package dev.touchstone.agency;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a person belongs or belonged, and whom they invited. An agency keeps that somebody was there, without a name. */
@Component
class AgencyData implements PersonalData {

    private final Memberships memberships;
    private final InvitationLinks links;
    private final AgencyStore agencies;

    AgencyData(Memberships memberships, InvitationLinks links, AgencyStore agencies) {
        this.memberships = memberships;
        this.links = links;
        this.agencies = agencies;
    }

    @Override
    public Set<String> tables() {
        return Set.of("membership", "invitation_link");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId person) {
        List<Map<String, Object>> rows = memberships.findByPersonOrderBySince(person.value()).stream()
                .map(this::told)
                .toList();
        return Map.of("membership", rows);
    }

    private Map<String, Object> told(Membership membership) {
        MemberRow member = membership.row();
        Map<String, Object> row = new LinkedHashMap<>();
        agencies.findById(membership.agency().value())
                .ifPresent(agency -> row.put("agency", agency.row().name()));
        row.put("name", member.name());
        member.email().ifPresent(email -> row.put("email", email));
        member.reference().ifPresent(reference -> row.put("reference", reference));
        row.put("team", member.team());
        row.put("role", member.role());
        row.put("state", member.state());
        row.put("since", member.since());
        row.put("pays", membership.pays());
        return row;
    }

    @Override
    @Transactional
    public void erase(PersonId person, PersonId tombstone) {
        memberships.findByPersonOrderBySince(person.value()).forEach(membership -> membership.forget(tombstone));
        memberships.findByInvitationBy(person.value()).forEach(membership -> membership.forgetInviter(tombstone));
        links.findByMadeBy(person.value()).forEach(link -> link.forgetMaker(tombstone));
    }

    /** Only accounts become members, so a guest brings none; one that did anyway goes where there is none yet. */
    @EventListener
    @Transactional
    void merge(GuestMerged merged) {
        for (Membership guest :
                memberships.findByPersonOrderBySince(merged.from().value())) {
            if (memberships
                    .findByAgencyAndPerson(guest.agency().value(), merged.to().value())
                    .isEmpty()) {
                guest.becomes(merged.to());
            }
        }
    }
}
