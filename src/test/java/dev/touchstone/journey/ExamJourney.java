package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.certification.ACandidate;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A candidate goes from the certifications to an exam, sits it and reads what it came to. */
@InBrowser
class ExamJourney {

    private static final String TEXT = "text-labelling";

    @Autowired
    private Operators operators;

    @Autowired
    private ApplicationContext house;

    @Test
    void anExamIsSatByKeysAloneToADecision(Browsing browsing) {
        ALearner anna = ALearner.enrolled(operators);
        ACandidate candidate = candidate(anna).withTheLevelsOf(TEXT);
        Page page = anna.signedIn(browsing, Setting.on(Device.DESKTOP));
        page.navigate("/certifications");
        Browsing.settle(page);
        Browsing.assertNoAxeViolations(page);
        shoot(page, "certifications");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go to the exam: Text labelling"))
                .press("Enter");
        assertThat(page.locator("h1")).hasText("Before the exam: Text labelling");
        assertThat(page.locator(".ts-exam-rules")).containsText("90 minutes by our clock.");
        Browsing.assertNoAxeViolations(page);
        page.locator(".ts-pledge vaadin-button").press("Enter");
        assertThat(page.locator(".ts-pledge .live-message"))
                .hasText("Both promises are needed before the exam can start.");
        shoot(page, "start");
        ExamPage exam = new ExamPage(page, candidate, house).begins(TEXT);
        assertThat(exam.hint()).hasText("Item 1. Between 10 and 50 items in all.");
        assertThat(exam.clock()).hasText("90 minutes left");
        assertThat(page.locator(".ts-excerpt")).isVisible();
        Browsing.assertNoAxeViolations(page);
        shoot(page, "item");
        page.locator(".ts-player-primary").press("Enter");
        assertThat(exam.hint()).not().containsText("Item");
        page.reload();
        assertThat(exam.hint()).containsText("Item 1.");
        while (!exam.isOver()) {
            exam.answers(true);
        }
        assertThat(page.locator("h1")).hasText("You passed");
        assertThat(page.locator(".ts-share-numbers"))
                .hasText(Pattern.compile("0\\.\\d\\d, between 0\\.\\d\\d and .*; the bar is 0\\.\\d\\d"));
        assertThat(page.locator(".ts-areas")).containsText(Pattern.compile("\\d of \\d"));
        Browsing.assertNoAxeViolations(page);
        shoot(page, "passed");
    }

    @Test
    void aReloadALostLineAndAnotherDeviceLoseNothing(Browsing browsing) {
        browsing.expectProblems();
        ALearner anna = ALearner.enrolled(operators);
        ACandidate candidate = candidate(anna).withTheLevelsOf(TEXT);
        Page laptop = anna.signedIn(browsing, Setting.on(Device.DESKTOP));
        ExamPage exam = new ExamPage(laptop, candidate, house).begins(TEXT).until("choice");
        exam.fillsIn(true);
        String place = exam.hint().innerText();
        laptop.waitForCondition(() -> exam.turn().draft() != null);
        laptop.reload();
        assertThat(exam.hint()).hasText(place);
        assertThat(laptop.locator("vaadin-radio-button[checked]")).hasCount(1);

        laptop.context().setOffline(true);
        laptop.locator(".ts-player-primary").press("Enter");
        laptop.waitForTimeout(1_500);
        assertThat(exam.sitting().answered()).isEqualTo(exam.turn().place());
        laptop.context().setOffline(false);
        assertThat(exam.hint()).not().hasText(place, new LocatorAssertions.HasTextOptions().setTimeout(30_000));
        exam.until("choice").fillsIn(true);
        laptop.waitForCondition(() -> exam.turn().draft() != null);
        String here = exam.clock().innerText();

        Page phone = anna.signedIn(browsing, Setting.on(Device.PHONE));
        phone.navigate("/home");
        assertThat(phone.locator(".ts-next")).containsText("Your exam is open");
        phone.locator(".ts-next .ts-button").click();
        ExamPage same = new ExamPage(phone, candidate, house);
        assertThat(same.hint()).hasText(exam.hint().innerText());
        assertThat(phone.locator("vaadin-radio-button[checked]")).hasCount(1);
        assertThat(minutes(here) - minutes(same.clock().innerText())).isBetween(0, 1);
        same.handsIn();
        String next = same.hint().innerText();
        laptop.locator(".ts-player-primary").press("Enter");
        assertThat(exam.hint()).hasText(next);
        assertThat(exam.sitting().answered()).isEqualTo(exam.turn().place());
    }

    @Test
    void aPauseStopsTheClockAndHandingInEarlySaysWhatItMeansFirst(Browsing browsing) {
        ALearner anna = ALearner.enrolled(operators);
        ACandidate candidate = candidate(anna).withTheLevelsOf(TEXT);
        Page page = anna.signedIn(browsing, Setting.on(Device.DESKTOP));
        ExamPage exam = new ExamPage(page, candidate, house).begins(TEXT);
        exam.answers(false);
        String place = exam.hint().innerText();
        press(page, "Pause or end");
        Browsing.assertNoAxeViolations(page);
        shoot(page, "desk");
        press(page, "Pause now");
        assertThat(page.locator("h2")).hasText("The clock stands still");
        assertThat(exam.clock()).hasText("Paused");
        assertThat(exam.sitting().paused()).isTrue();
        shoot(page, "paused");
        press(page, "Go on");
        assertThat(exam.hint()).hasText(place);
        press(page, "Pause or end");
        assertThat(page.locator(".ts-exam-desk")).containsText("You may stop the clock once more");
        press(page, "Hand in early …");
        assertThat(page.locator(".ts-player-stage")).containsText("Handed in now, the result is “not yet”.");
        Browsing.assertNoAxeViolations(page);
        press(page, "Back to the item");
        assertThat(exam.hint()).hasText(place);
        press(page, "Pause or end");
        press(page, "Hand in early …");
        press(page, "Hand in now, as “not yet”");
        assertThat(page.locator("h1")).hasText("Not yet");
        assertThat(page.locator(".ts-result-meaning")).containsText("nothing can be decided on fewer than 10");
        assertThat(page.locator(".ts-result-meaning")).containsText("You may sit again from");
        assertThat(page.locator(".ts-plan li li a").first()).isVisible();
        Browsing.assertNoAxeViolations(page);
        shoot(page, "not-yet");
        page.navigate("/certifications");
        assertThat(page.locator("#" + TEXT)).containsText("The wait after your last sitting, until");
    }

    @Test
    void onANarrowPhoneByNightInSpanishEverythingFits(Browsing browsing) {
        ALearner anna = ALearner.enrolled(operators, Language.ES);
        ACandidate candidate = candidate(anna).withTheLevelsOf(TEXT);
        Page page = anna.signedIn(browsing, Setting.on(Device.NARROW).dark().in("es"));
        page.navigate("/certifications");
        looksWell(page, "certifications");
        page.navigate("/certifications/" + TEXT + "/start");
        looksWell(page, "start");
        ExamPage exam = new ExamPage(page, candidate, house).begins(TEXT);
        looksWell(page, "item");
        press(page, "Pausa o fin");
        looksWell(page, "desk");
        press(page, "Volver al elemento");
        while (!exam.isOver()) {
            exam.answers(false);
        }
        assertThat(page.locator("h1")).hasText("Todavía no");
        assertThat(page.locator(".ts-share-numbers")).containsText("; el listón es 0,");
        looksWell(page, "not-yet");
        page.navigate("/my-skills");
        assertThat(page.locator(".ts-distances")).containsText("de 100 elementos medianos");
        looksWell(page, "my-skills");
    }

    @Test
    void aGuestReadsWhatExamsTakeAndIsToldThatAnAccountIsNeeded(Browsing browsing) {
        Page page = browsing.open("/certifications");
        assertThat(page.locator(".ts-note")).containsText("An exam needs an account");
        assertThat(page.locator(".ts-menu a"))
                .hasText(new String[] {"Course", "My skills", "Certifications", "Rulebooks"});
        Browsing.assertNoAxeViolations(page);
        page.locator("#" + TEXT).getByText("Read the rules").click();
        assertThat(page.locator(".ts-exam-rules")).isVisible();
        assertThat(page.locator(".ts-pledge")).not().isVisible();
        Browsing.assertNoAxeViolations(page);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
        Browsing.settle(page);
    }

    private static int minutes(String left) {
        return Integer.parseInt(left.replaceAll("\\D", ""));
    }

    private static void looksWell(Page page, String name) {
        Browsing.settle(page);
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        shoot(page, name + "-narrow-dark-es");
    }

    private ACandidate candidate(ALearner learner) {
        return ACandidate.known(house, learner.email(), ALearner.PASSWORD);
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", "exam-" + name + ".png"))
                .setFullPage(true));
    }
}
