package dev.touchstone.pay.ui;

import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.AgencyRole;
import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Component;

/** The ledger in the menu of each agency. */
@Component
@PermitAll
class LedgerPage implements AgencyPage {

    static final String PATH = "pay";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "statement.agency.title";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean shownTo(AgencyRole role) {
        return role.staff();
    }
}
