package dev.touchstone.tier.live.ui;

import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.AgencyRole;
import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Component;

/** Live work in the menu of an agency. */
@Component
@PermitAll
class LivePage implements AgencyPage {

    static final String PATH = "live";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "live.title";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean shownTo(AgencyRole role) {
        return role.staff();
    }
}
