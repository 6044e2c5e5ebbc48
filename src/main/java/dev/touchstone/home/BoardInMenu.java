package dev.touchstone.home;

import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.AgencyRole;
import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Component;

/** The board is the first page of an agency. */
@Component
@PermitAll
class BoardInMenu implements AgencyPage {

    private static final int FIRST = 10;

    @Override
    public String path() {
        return "";
    }

    @Override
    public String titleKey() {
        return "board.title";
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public boolean shownTo(AgencyRole role) {
        return role.staff();
    }
}
