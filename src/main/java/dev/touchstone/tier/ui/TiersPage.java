package dev.touchstone.tier.ui;

import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.AgencyRole;
import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Component;

/** The ladder of an agency in its menu. */
@Component
@PermitAll
class TiersPage implements AgencyPage {

    static final String PATH = "tiers";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "tier.page";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean shownTo(AgencyRole role) {
        return role.staff();
    }
}
