package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.account.Operators;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A manager founds an agency and asks people in; a learner joins from a phone, sees what is seen, leaves and comes back. */
@InBrowser
@ExtendWith(OutputCaptureExtension.class)
class AgencyJourney {

    @Autowired
    private Operators operators;

    @Test
    void aLearnerJoinsByMailOnAPhoneAndLeaves(Browsing browsing, CapturedOutput log) {
        String email = "nora-" + UUID.randomUUID() + "@example.org";
        Page desk = ALearner.enrolled(operators).signedIn(browsing, Setting.on(Device.DESKTOP));
        assertThat(desk.locator(".ts-menu")).not().containsText("Agencies");
        found(desk, "Nordlicht");
        assertThat(desk.locator(".ts-menu")).containsText("Agencies");
        desk.getByLabel("E-mail addresses").fill("Nora Ruiz <" + email + ">");
        desk.getByLabel("Team").first().fill("Night");
        press(desk, "Send invitation");
        assertThat(desk.locator(".agency-panel .live-message").first()).hasText("One invitation is on the way.");
        assertThat(desk.locator(".agency-members")).containsText("Nora Ruiz");
        shoot(desk, "members-desktop");
        Browsing.assertNoAxeViolations(desk);

        Page phone = browsing.open(linkIn(log), Setting.on(Device.PHONE));
        Browsing.settle(phone);
        assertThat(phone.locator(".agency-join"))
                .containsText("Nordlicht invites you to join. Your role there: learner.");
        assertThat(phone.locator(".agency-seen")).containsText("your single answers");
        shoot(phone, "join-phone");
        Browsing.assertNoAxeViolations(phone);
        Browsing.assertFitsTheWidth(phone);
        button(phone, "Join").tap();
        phone.waitForURL("**/agencies?joined=*");
        Browsing.settle(phone);
        assertThat(phone.locator(".live-message").first()).hasText("You belong to Nordlicht now.");
        assertThat(phone.locator(".agencies").first()).containsText("Your account is open");
        assertThat(phone.locator(".agency-card")).containsText("Pays your training");
        shoot(phone, "agencies-phone");
        Browsing.assertNoAxeViolations(phone);
        Browsing.assertFitsTheWidth(phone);

        button(phone, "Leave Nordlicht").tap();
        assertThat(phone.getByRole(AriaRole.ALERTDIALOG)).containsText("Your credentials");
        shoot(phone, "leave-phone");
        button(phone, "Leave").tap();
        assertThat(phone.locator(".live-message").first()).containsText("You have left Nordlicht.");
        button(phone, "Join Nordlicht again").tap();
        assertThat(phone.locator(".live-message").first()).hasText("You belong to Nordlicht now.");
        Browsing.assertNoAxeViolations(phone);
    }

    @Test
    void aManagerFindsAMemberByNameAndCorrectsAppointsAndRemoves(Browsing browsing) {
        Page desk = ALearner.enrolled(operators)
                .signedIn(browsing, Setting.on(Device.DESKTOP).dark());
        found(desk, "Westwind");
        desk.getByLabel("E-mail addresses")
                .fill("Ada <ada-" + UUID.randomUUID() + "@example.org>\nBo <bo-" + UUID.randomUUID() + "@example.org>");
        press(desk, "Send invitation");
        assertThat(desk.locator(".agency-panel .live-message").first()).hasText("2 invitations are on the way.");
        desk.getByLabel("Name, address or reference").fill("bo");
        assertThat(desk.locator(".agency-members")).not().containsText("Ada");
        desk.waitForCondition(() -> desk.url().endsWith("/members?q=bo"));
        desk.reload();
        Browsing.settle(desk);
        assertThat(desk.locator(".agency-members")).containsText("Bo");
        assertThat(desk.locator(".agency-members")).not().containsText("Ada");
        button(desk, "Bo: open").click();
        assertThat(desk.getByRole(AriaRole.DIALOG)).containsText("Invited on");
        shoot(desk, "dialog-dark");
        Browsing.assertNoAxeViolations(desk);
        press(desk, "Take back");
        assertThat(desk.locator(".agency-page > .live-message").first()).hasText("The invitation of Bo is taken back.");
        desk.locator(".agency-heading").getByText("Settings").click();
        assertThat(desk.locator("h1")).hasText("Settings");
        Browsing.settle(desk);
        shoot(desk, "settings-dark");
        Browsing.assertNoAxeViolations(desk);
    }

    @Test
    void anOpenLinkLeadsThroughTheSignInBackToTheAgency(Browsing browsing) {
        Page desk = ALearner.enrolled(operators).signedIn(browsing, Setting.on(Device.NARROW));
        found(desk, "Southbound");
        desk.getByText("Open links").click();
        press(desk, "Make a link");
        String link = desk.getByLabel("Your new link").inputValue();
        Browsing.assertFitsTheWidth(desk);
        Browsing.assertNoAxeViolations(desk);
        shoot(desk, "members-narrow");

        ALearner bea = ALearner.enrolled(operators);
        Page page = browsing.open(link.substring(link.indexOf("/join/")), Setting.on(Device.DESKTOP));
        assertThat(page.locator(".agency-join")).containsText("you need an account");
        Browsing.assertNoAxeViolations(page);
        button(page, "Sign in").click();
        page.waitForURL("**/sign-in");
        page.locator(".form-page input").first().fill(bea.email());
        page.locator("input[type=password]").fill(ALearner.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/join/*");
        button(page, "Join").click();
        page.waitForURL("**/agencies?joined=*");
        assertThat(page.locator(".agency-card")).containsText("Southbound");
    }

    @Test
    void forWhoDoesNotBelongThereIsNoSuchPage(Browsing browsing) {
        browsing.expectProblems();
        Page owner = ALearner.enrolled(operators).signedIn(browsing, Setting.on(Device.DESKTOP));
        found(owner, "Closed house");
        String members = owner.url();
        Page other = ALearner.enrolled(operators).signedIn(browsing, Setting.on(Device.DESKTOP));
        for (String path : new String[] {members, members.replace("/members", "/settings"), "/agencies/none/members"}) {
            other.navigate(path);
            other.locator("h1").waitFor();
            assertThat(other.locator(".error-page")).isVisible();
        }
    }

    private static void found(Page page, String name) {
        page.navigate("/agencies");
        Browsing.settle(page);
        Browsing.assertNoAxeViolations(page);
        page.getByText("Found an agency").click();
        page.waitForURL("**/agencies/new");
        page.getByLabel("Name of the agency").fill(name);
        press(page, "Found the agency");
        page.waitForURL("**/members");
        Browsing.settle(page);
    }

    /** The link of the newest invitation; without a mail server, mails stand in the log. */
    private static String linkIn(CapturedOutput log) {
        Pattern link = Pattern.compile("/join/[\\w-]+");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> link.matcher(log.getOut()).find());
        Matcher found = link.matcher(log.getOut());
        String last = "";
        while (found.find()) {
            last = found.group();
        }
        return last;
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "agency", name + ".png"))
                .setFullPage(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Page page, String name) {
        button(page, name).press("Enter");
    }
}
