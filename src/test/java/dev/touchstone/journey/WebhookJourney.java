package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import dev.touchstone.webhook.AnAgency;
import dev.touchstone.webhook.sending.Receiver;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody who manages an agency connects a system of theirs, and finds out why a message did not arrive. */
@InBrowser
class WebhookJourney {

    @Autowired
    private Operators operators;

    @Autowired
    private ApplicationContext house;

    private final Receiver receiver = Receiver.open();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void anEndpointIsAddedTriedAndItsLogRead(Browsing browsing) {
        ALearner owner = ALearner.enrolled(operators);
        AnAgency agency = AnAgency.of(house, owner.email(), ALearner.PASSWORD);
        String path = "/agencies/" + agency.row().slug() + "/webhooks";
        Page page = owner.signedIn(browsing, Setting.on(Device.DESKTOP));
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate(path);
        assertThat(page.locator("h1")).hasText("Webhooks");
        assertThat(page.locator(".ts-note")).containsText("No endpoint yet");
        looked(page);

        field(page, "Address").fill("http://hooks.example/in");
        press(page, "Add the endpoint");
        assertThat(page.locator("vaadin-text-field").first()).containsText("Give an https address");
        field(page, "Address").fill(receiver.address());
        field(page, "Description").fill("Payroll");
        press(page, "Add the endpoint");
        assertThat(field(page, "Secret")).hasValue(Pattern.compile("whsec_.{44}"));
        String secret = field(page, "Secret").inputValue();
        press(page, "Copy");
        assertThat(page.locator(".webhook-secret")).containsText("Copied.");
        looked(page);

        page.reload();
        assertThat(page.locator(".webhook-endpoint")).containsText("Payroll");
        org.assertj.core.api.Assertions.assertThat(page.content()).doesNotContain(secret.substring(6, 30));
        press(page, "Send a test: " + receiver.address());
        assertThat(page.locator(".live-message").first()).containsText("A test is on its way.");
        agency.deliver();
        page.reload();
        receiver.answers(503, "closed for the night");
        press(page, "Send a test: " + receiver.address());
        assertThat(page.locator(".webhook-endpoint")).containsText("One message is waiting.");
        agency.deliver();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Log of"))
                .press("Enter");
        assertThat(page.locator(".webhook-delivery")).hasCount(2);
        assertThat(page.locator(".webhook-delivery").first()).containsText("Not taken yet; next try on");
        assertThat(page.locator(".webhook-delivery").last()).containsText("Arrived");
        page.locator(".webhook-delivery vaadin-details-summary").first().press("Enter");
        assertThat(page.locator(".webhook-delivery table").first()).containsText("Turned away (status 503)");
        assertThat(page.locator(".webhook-delivery table").first()).containsText("closed for the night");
        looked(page);

        page.navigate(page.url() + "?state=failed");
        assertThat(page.locator(".ts-note")).containsText("No message fits this filter");
        page.navigate(page.url().replace("failed", "arrived"));
        assertThat(page.locator(".webhook-delivery")).hasCount(1);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Send test of .* again")))
                .press("Enter");
        assertThat(page.locator(".live-message").first()).containsText("It is sent again, under the same id.");
        receiver.answers(204);
        agency.deliver();
        org.assertj.core.api.Assertions.assertThat(receiver.got.getFirst().body())
                .isEqualTo(receiver.got.getLast().body());

        page.navigate(path);
        press(page, "Remove: " + receiver.address());
        press(page, "Remove it: " + receiver.address());
        assertThat(page.locator(".live-message").first()).containsText("The endpoint and its log are removed.");
        assertThat(page.locator(".ts-note")).isVisible();
    }

    @Test
    void onANarrowPhoneByNightInSpanishEverythingFits(Browsing browsing) {
        ALearner owner = ALearner.enrolled(operators, Language.ES);
        AnAgency agency = AnAgency.of(house, owner.email(), ALearner.PASSWORD);
        Page page = owner.signedIn(browsing, Setting.on(Device.NARROW).dark().in("es"));
        page.navigate("/agencies/" + agency.row().slug() + "/webhooks");
        looked(page);
        page.locator("vaadin-text-field input").first().fill(receiver.address());
        page.locator(".webhook-panel > vaadin-button").last().tap();
        page.locator(".webhook-endpoint").waitFor();
        looked(page);
        page.locator(".webhook-actions vaadin-button").first().tap();
        assertThat(page.locator(".webhook-endpoint")).containsText("Un mensaje está en espera.");
        receiver.answers(410);
        agency.deliver();
        page.locator(".webhook-log-link").tap();
        assertThat(page.locator(".webhook-page")).containsText("no quiere más mensajes");
        page.locator(".webhook-delivery").waitFor();
        page.locator(".webhook-delivery vaadin-details-summary").first().tap();
        page.locator(".webhook-body").waitFor();
        looked(page);
    }

    @Test
    void whoDoesNotManageItFindsNoSuchPage(Browsing browsing) {
        browsing.expectProblems();
        ALearner owner = ALearner.enrolled(operators);
        AnAgency agency = AnAgency.of(house, owner.email(), ALearner.PASSWORD);
        Page stranger = ALearner.enrolled(operators).signedIn(browsing, Setting.on(Device.DESKTOP));
        stranger.navigate("/agencies/" + agency.row().slug() + "/webhooks");
        stranger.locator("h1").waitFor();
        assertThat(stranger.locator(".webhook-page")).not().isVisible();
    }

    private static void looked(Page page) {
        Browsing.settle(page);
        Browsing.assertNoAxeViolations(page);
        Browsing.assertFitsTheWidth(page);
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
    }
}
