package dev.touchstone.webhook;

import dev.touchstone.account.Browser;
import dev.touchstone.account.SignIns;
import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyRow;
import org.springframework.beans.factory.BeanFactory;

/** An agency, for those who look at it from outside. */
public record AnAgency(BeanFactory house, AgencyRow row) {

    /** @param email of somebody who has an account and owns it from now on */
    public static AnAgency of(BeanFactory house, String email, String password) {
        Browser browser = new Browser();
        browser.visit(() -> house.getBean(SignIns.class).signIn(email, password));
        return new AnAgency(
                house, browser.visit(() -> house.getBean(Agencies.class).found("Nordlicht Labeling")));
    }

    /** Its messages go out now; in tests nothing happens by the clock. */
    public void deliver() {
        house.getBean(Courier.class).deliverAllDue();
    }
}
