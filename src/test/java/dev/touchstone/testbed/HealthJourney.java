package dev.touchstone.testbed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

@InBrowser
class HealthJourney {

    @Test
    void anOperatorSeesThatTheServerIsUp(Browsing browsing) {
        browsing.expectProblems(); // a page of JSON names no icon, so the browser asks for one in vain
        assertThat(browsing.open("/actuator/health").locator("body")).containsText("\"status\":\"UP\"");
    }
}
