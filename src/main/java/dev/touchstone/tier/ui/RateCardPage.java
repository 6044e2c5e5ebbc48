package dev.touchstone.tier.ui;

import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.PublicAgencyPage;
import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Component;

/** What an agency pays, for whoever is asked to join. */
@Component
@PermitAll
class RateCardPage implements PublicAgencyPage {

    @Override
    public String address(AgencyRow agency) {
        return "rates/" + agency.slug();
    }

    @Override
    public String titleKey() {
        return "tier.signup.card";
    }
}
