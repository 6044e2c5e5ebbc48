package dev.touchstone.agency.ui;

import dev.touchstone.agency.Agencies;
import dev.touchstone.base.ui.MenuCondition;
import org.springframework.stereotype.Component;

/** Agencies stand in the main menu of those who belong to one; everybody else finds them in their account. */
@Component
class AgenciesInMenu implements MenuCondition {

    private final Agencies agencies;

    AgenciesInMenu(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public String path() {
        return "agencies";
    }

    @Override
    public boolean isUseful() {
        return agencies.belongsSomewhere();
    }
}
