package dev.touchstone.testbed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

@InBrowser
class HealthJourney {

    @Test
    void anOperatorSeesThatTheServerIsUp(Browsing browsing) {
        assertThat(browsing.open("/actuator/health").locator("body")).containsText("\"status\":\"UP\"");
    }
}
