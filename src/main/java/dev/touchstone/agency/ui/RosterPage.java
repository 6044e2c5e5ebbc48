package dev.touchstone.agency.ui;

import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.AgencyRole;
import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Component;

/** Rosters, for those who run the agency. */
@Component
@PermitAll
class RosterPage implements AgencyPage {

    static final String PATH = "roster";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "roster.title";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean shownTo(AgencyRole role) {
        return role.manages();
    }
}
