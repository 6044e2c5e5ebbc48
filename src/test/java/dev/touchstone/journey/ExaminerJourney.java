package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Operators;
import dev.touchstone.certification.ACandidate;
import dev.touchstone.certification.SittingView;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A named person looks at a sitting and decides on it; somebody who needs more time gets it. */
@InBrowser
class ExaminerJourney {

    private static final String REVIEWED = "code-review";

    @Autowired
    private Operators operators;

    @Autowired
    private ApplicationContext house;

    @Test
    void aSittingThatWaitsIsReleasedByKeysAndTheCandidateReadsWhy(Browsing browsing) {
        ALearner anna = ALearner.enrolled(operators);
        SittingView sitting = sits(anna);
        Page candidate = anna.signedIn(browsing, Setting.on(Device.PHONE));
        candidate.navigate("/exam/" + sitting.id() + "/result");
        assertThat(candidate.locator("h1")).hasText("A person looks at your exam");
        assertThat(candidate.locator(".ts-share")).not().isVisible();
        Browsing.assertNoAxeViolations(candidate);
        Browsing.assertFitsTheWidth(candidate);

        Page desk = operator().signedIn(browsing, Setting.on(Device.DESKTOP));
        desk.getByRole(AriaRole.NAVIGATION).getByText("Examine").press("Enter");
        desk.getByText("Sittings of exams").press("Enter");
        Browsing.settle(desk);
        Browsing.assertNoAxeViolations(desk);
        desk.locator("a[href$='" + sitting.id() + "']").press("Enter");
        assertThat(desk.locator("h1")).hasText("A sitting: Code review");
        assertThat(desk.locator(".ts-share")).containsText("Measured: passed.");
        assertThat(desk.locator(".ts-signals")).containsText("A sign is no verdict");
        Browsing.assertNoAxeViolations(desk);
        press(desk, "Decide");
        assertThat(desk.locator(".ts-decision")).containsText("Choose one of the two.");
        desk.locator(".ts-decision input[type=radio]").first().press("Space");
        press(desk, "Decide");
        assertThat(desk.locator(".ts-decision")).containsText("Say why; the candidate reads it.");
        desk.locator(".ts-decision textarea").fill("Nothing stood out, and the answers fit together.");
        press(desk, "Decide");
        assertThat(desk.locator(".live-message").first()).containsText("Released.");
        assertThat(desk.locator(".ts-decision")).not().isVisible();
        Browsing.assertNoAxeViolations(desk);

        candidate.reload();
        assertThat(candidate.locator("h1")).hasText("You passed");
        assertThat(candidate.locator(".ts-result-quote")).hasText("Nothing stood out, and the answers fit together.");
    }

    @Test
    void aSittingThatIsAnnulledSaysSoAndCostsTheCandidateNothing(Browsing browsing) {
        ALearner anna = ALearner.enrolled(operators);
        SittingView sitting = sits(anna);
        Page desk = operator().signedIn(browsing, Setting.on(Device.NARROW).dark());
        desk.navigate("/examiner/sittings");
        Browsing.settle(desk);
        Browsing.assertFitsTheWidth(desk);
        Browsing.assertNoAxeViolations(desk);
        desk.navigate("/examiner/sittings/" + sitting.id());
        Browsing.settle(desk);
        Browsing.assertFitsTheWidth(desk);
        Browsing.assertNoAxeViolations(desk);
        desk.getByText("Annul it").tap();
        desk.locator(".ts-decision textarea").fill("Our pictures did not load that day.");
        press(desk, "Decide");
        assertThat(desk.locator(".live-message").first()).containsText("Annulled.");

        Page candidate = anna.signedIn(browsing, Setting.on(Device.DESKTOP));
        candidate.navigate("/exam/" + sitting.id() + "/result");
        assertThat(candidate.locator("h1")).hasText("This sitting does not count");
        assertThat(candidate.locator(".ts-result-quote")).hasText("Our pictures did not load that day.");
        candidate.navigate("/certifications");
        assertThat(candidate.locator("#" + REVIEWED)).containsText("A sitting left: 1 of 1");
    }

    @Test
    void moreTimeIsGivenByAddressAndStandsInTheRules(Browsing browsing) {
        ALearner anna = ALearner.enrolled(operators);
        ACandidate.known(house, anna.email(), ALearner.PASSWORD).withTheLevelsOf(REVIEWED);
        Page desk = operator().signedIn(browsing, Setting.on(Device.DESKTOP));
        desk.navigate("/examiner/sittings");
        desk.locator(".ts-extra-time input").first().fill("nobody@example.org");
        press(desk, "Set the time");
        assertThat(desk.locator(".ts-extra-time")).containsText("No account has this address.");
        desk.locator(".ts-extra-time input").first().fill(anna.email());
        press(desk, "Set the time");
        assertThat(desk.locator(".ts-extra-time .live-message")).containsText("Set: 1.25 times the usual time");
        Page candidate = anna.signedIn(browsing, Setting.on(Device.DESKTOP));
        candidate.navigate("/certifications/" + REVIEWED + "/start");
        assertThat(candidate.locator(".ts-exam-rules"))
                .containsText("150 minutes by our clock, your extra time included.");
    }

    @Test
    void whoeverIsNoExaminerFindsNeitherThePageNorTheWayToIt(Browsing browsing) {
        browsing.expectProblems();
        Page page = ALearner.enrolled(operators).signedIn(browsing, Setting.on(Device.DESKTOP));
        assertThat(page.locator(".ts-menu")).not().containsText("Sittings");
        page.navigate("/examiner/sittings");
        page.locator("h1").waitFor();
        assertThat(page.locator(".ts-examiner")).not().isVisible();
    }

    private SittingView sits(ALearner learner) {
        ACandidate candidate =
                ACandidate.known(house, learner.email(), ALearner.PASSWORD).withTheLevelsOf(REVIEWED);
        return candidate.finishes(candidate.begins(REVIEWED), true);
    }

    private ALearner operator() {
        ALearner operator = ALearner.enrolled(operators);
        operators.appoint(EmailAddress.parse(operator.email()).orElseThrow());
        return operator;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
        Browsing.settle(page);
    }
}
