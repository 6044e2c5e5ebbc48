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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way through the course: a lesson played from the keyboard, left in the middle and gone on with elsewhere. */
@InBrowser
class LessonJourney {

    private static final int MOST_SCREENS = 60;

    @Autowired
    private Operators operators;

    @Test
    void aLessonIsPlayedFromTheKeyboardAloneAndUnlocksTheNext(Browsing browsing) {
        Page page = browsing.open("/course");
        assertThat(page.locator(".is-locked").first()).containsText("A clause beats intuition");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A clause beats intuition"))
                .first()
                .focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/lessons/a-clause-beats-intuition");
        Browsing.assertNoAxeViolations(page);
        for (int screen = 0; screen < MOST_SCREENS && !atTheEnd(page); screen++) {
            playOneScreen(page);
        }
        assertThat(page.locator(".ts-lesson-end")).isVisible();
        page.navigate("/course");
        assertThat(page.locator(".is-done, .is-played")).hasCount(1);
        assertThat(page.locator(".is-current")).containsText("What labels are for");
        assertThat(page.locator(".is-locked").filter(new Locator.FilterOptions().setHasText("Same picture")))
                .hasCount(0);
    }

    @Test
    void unfinishedBoxesWaitOnAnotherDevice(Browsing browsing) {
        ALearner learner = ALearner.enrolled(operators);
        Page laptop = learner.signedIn(browsing, Setting.on(Setting.Device.DESKTOP));
        finishFoundationsByReading(laptop);
        laptop.navigate("/lessons/tight-boxes");
        toTheFirstPicture(laptop);
        String picture = laptop.locator("box-annotator img").first().getAttribute("src");
        Annotator annotator = new Annotator(laptop);
        annotator.drag(100, 100, 220, 200);
        assertThat(annotator.boxes()).isEqualTo(1);
        laptop.waitForTimeout(1500);
        laptop.close();

        Page phone = learner.signedIn(browsing, Setting.on(Setting.Device.PHONE));
        phone.navigate("/lessons/tight-boxes");
        Annotator same = new Annotator(phone);
        assertThat(phone.locator("box-annotator img").first()).hasAttribute("src", picture);
        assertThat(same.boxes()).isEqualTo(1);
        Browsing.assertFitsTheWidth(phone);
    }

    @Test
    void aLockedLessonLeadsBackToThePathWhichSaysOnceWhatUnlocksIt(Browsing browsing) {
        Page page = browsing.open("/lessons/tight-boxes");
        page.waitForURL("**/course");
        assertThat(page.locator(".ts-note"))
                .hasText("“Tight boxes” is still locked."
                        + "This lesson opens when you have done: A clause beats intuition.");
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("still locked")))
                .hasCount(1);
        Browsing.assertNoAxeViolations(page);

        page.reload();
        assertThat(page.locator(".is-locked").first()).isVisible();
        assertThat(page.locator(".ts-note")).hasCount(0);
    }

    @Test
    void aLockedLessonIsExplainedInSpanishOnANarrowPhoneToo(Browsing browsing) {
        Page page = browsing.open(
                "/lessons/tight-boxes", Setting.on(Setting.Device.NARROW).in("es"));
        page.waitForURL("**/course");
        assertThat(page.locator(".ts-note")).containsText("Esta lección se abre cuando hayas hecho:");
        Browsing.assertFitsTheWidth(page);
    }

    /** Reading goes on by Enter; an item is answered by a number key, checked and left by Enter. */
    private static void playOneScreen(Page page) {
        boolean asks = page.locator(".choice-options").isVisible()
                && page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check"))
                        .isVisible();
        if (!asks) {
            String before = text(page);
            if (page.locator(".is-reading").count() > 0) {
                page.locator(".ts-player-stage").focus();
            } else {
                page.locator(".ts-player-primary").focus();
            }
            page.keyboard().press("Enter");
            page.waitForCondition(() -> atTheEnd(page) || !text(page).equals(before));
            return;
        }
        page.locator(".ts-player-stage").focus();
        page.keyboard().press("1");
        assertThat(page.locator("vaadin-radio-button[checked]")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator(".ts-feedback")).isVisible();
        page.keyboard().press("Enter");
        assertThat(page.locator(".ts-feedback")).not().isVisible();
    }

    private static void toTheFirstPicture(Page page) {
        for (int screen = 0; screen < MOST_SCREENS; screen++) {
            page.locator(".ts-player-primary").waitFor();
            if (page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check"))
                    .isVisible()) {
                return;
            }
            String before = text(page);
            page.locator(".ts-player-primary").click();
            page.waitForCondition(() -> !text(page).equals(before));
        }
        throw new AssertionError("no item in sight");
    }

    private void finishFoundationsByReading(Page page) {
        page.navigate("/course");
        for (String lesson : new String[] {"a-clause-beats-intuition", "same-picture-two-rulebooks"}) {
            page.navigate("/lessons/" + lesson);
            for (int screen = 0; screen < MOST_SCREENS && !atTheEnd(page); screen++) {
                passOneScreen(page);
            }
        }
    }

    private static void passOneScreen(Page page) {
        String before = text(page);
        if (page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check"))
                .isVisible()) {
            if (page.locator(".choice-options").isVisible()) {
                page.keyboard().press("1");
                assertThat(page.locator("vaadin-radio-button[checked]")).hasCount(1);
            } else {
                new Annotator(page);
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nothing to label here"))
                        .click();
            }
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check"))
                    .click();
            assertThat(page.locator(".ts-feedback")).isVisible();
        }
        page.locator(".ts-player-primary").click();
        page.waitForCondition(() -> atTheEnd(page)
                || (!page.locator(".ts-feedback").isVisible() && !text(page).equals(before)));
    }

    private static boolean atTheEnd(Page page) {
        return page.locator(".ts-lesson-end").isVisible();
    }

    private static String text(Page page) {
        return page.locator(".ts-player").innerText()
                + page.locator("box-annotator img").count()
                + page.locator("framed-picture, box-annotator").evaluateAll("all => all.map(one => one.src || '')");
    }
}
