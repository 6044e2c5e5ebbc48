package dev.touchstone.agency;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of each agency: lets whoever is behind the request in by their role there. For everyone else there is no such
 * agency, whether there is one or not.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class AgencyAccess {

    private final AgencyStore agencies;
    private final Memberships memberships;
    private final CurrentPerson me;

    AgencyAccess(AgencyStore agencies, Memberships memberships, CurrentPerson me) {
        this.agencies = agencies;
        this.memberships = memberships;
        this.me = me;
    }

    /** For all staff. @throws NotFound for everyone else */
    public AgencyRow read(String slug) {
        return enter(slug, AgencyRole::staff);
    }

    /** For owners and managers. @throws NotFound for everyone else */
    public AgencyRow manage(String slug) {
        return enter(slug, AgencyRole::manages);
    }

    /** For owners. @throws NotFound for everyone else */
    public AgencyRow own(String slug) {
        return enter(slug, role -> role == AgencyRole.OWNER);
    }

    /** What whoever is behind the request is in an agency. */
    public Optional<AgencyRole> role(AgencyId agency) {
        return me.known()
                .filter(person -> me.signedIn())
                .flatMap(person -> memberships.findByAgencyAndPerson(agency.value(), person.value()))
                .filter(Membership::isActive)
                .map(Membership::role);
    }

    private AgencyRow enter(String slug, Predicate<AgencyRole> enough) {
        return agencies.findBySlug(slug)
                .filter(agency -> role(agency.id()).filter(enough).isPresent())
                .map(Agency::row)
                .orElseThrow(() -> new NotFound("There is no such agency of yours."));
    }
}
