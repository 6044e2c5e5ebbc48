package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.account.Operators;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.gold.GoldRevisions;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Claims of an AI answer are held against their source: by mouse, from the keyboard alone and by touch. */
@InBrowser
class ClaimsJourney {

    private static final String LESSON = "does-the-source-say-it";

    @Autowired
    private Operators operators;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private GoldRevisions revisions;

    @Autowired
    private JdbcTemplate database;

    @Test
    void theLessonIsFinishedByMouseAndAWrongVerdictIsExplained(Browsing browsing) {
        Page page = start(browsing, Setting.on(Device.DESKTOP));
        LessonPlayer player = new LessonPlayer(page);
        ClaimsPage first = claims(page);
        player.check().click();
        assertThat(page.locator(".ts-player-hint")).hasText("Give each claim a verdict first.");
        byHand(first, 0, false);
        Browsing.assertNoAxeViolations(page);
        photograph(page, "claims-item-desktop");
        Locator found = player.checked();
        assertThat(found.locator("h2")).not().hasText("Right");
        assertThat(found.locator(".ts-reason").first()).hasClass(Pattern.compile("is-wrong"));
        assertThat(first.claim(0)).containsText("Wrong");
        assertThat(first.claim(1)).containsText("Right");
        found.locator(".ts-reason-headline").nth(1).click();
        assertThat(first.claim(1)).hasClass(Pattern.compile("is-current"));
        first.claim(0).locator(".claim-words").click();
        Browsing.assertNoAxeViolations(page);
        Browsing.assertFitsTheWidth(page);
        photograph(page, "claims-feedback-desktop");
        for (player.onward(); !player.atTheEnd(); player.onward()) {
            if (player.asks()) {
                byHand(claims(page), -1, false);
                assertThat(player.checked().locator("h2")).hasText("Right");
            }
        }
    }

    @Test
    void theLessonIsFinishedFromTheKeyboardAlone(Browsing browsing) {
        Page page = start(browsing, Setting.on(Device.DESKTOP).dark());
        LessonPlayer player = new LessonPlayer(page);
        for (boolean first = true; !player.atTheEnd(); player.onwardByKey()) {
            if (!player.asks()) {
                continue;
            }
            byKey(page, claims(page));
            player.check().focus();
            page.keyboard().press("Enter");
            assertThat(player.feedback().locator("h2")).hasText("Right");
            if (first) {
                Browsing.assertNoAxeViolations(page);
                photograph(page, "claims-feedback-desktop-dark");
            }
            first = false;
        }
    }

    @Test
    void theLessonIsFinishedByTouch(Browsing browsing) {
        Page page = start(browsing, Setting.on(Device.PHONE));
        LessonPlayer player = new LessonPlayer(page);
        for (boolean first = true; !player.atTheEnd(); player.onward()) {
            if (!player.asks()) {
                continue;
            }
            byHand(claims(page), first ? 1 : -1, true);
            if (first) {
                Browsing.assertNoAxeViolations(page);
                Browsing.assertFitsTheWidth(page);
                photograph(page, "claims-item-phone");
            }
            Locator found = player.checked();
            if (first) {
                assertThat(found.locator("h2")).not().hasText("Right");
                Browsing.assertNoAxeViolations(page);
                Browsing.assertFitsTheWidth(page);
                photograph(page, "claims-feedback-phone");
            }
            first = false;
        }
    }

    @Test
    void actsAreUndoneAndADraftWaitsOnANarrowPhone(Browsing browsing) {
        ALearner learner = ALearner.enrolled(operators).throughTheCourse(curriculum, database);
        Page laptop = learner.signedIn(browsing, Setting.on(Device.DESKTOP));
        new LessonPlayer(laptop).open(LESSON).toTheFirstItem();
        ClaimsPage item = claims(laptop);
        item.button(0, 0).click();
        item.sentence(2).click();
        item.button(0, 2).click();
        assertThat(item.claim(0).locator(".claim-evidence")).isHidden();
        laptop.keyboard().press("Control+z");
        assertThat(item.sentence(2)).hasAttribute("aria-pressed", "true");
        assertThat(item.button(0, 0)).hasAttribute("aria-pressed", "true");
        laptop.waitForTimeout(1500);
        laptop.close();

        Page phone = learner.signedIn(browsing, Setting.on(Device.NARROW).dark());
        phone.navigate("/lessons/" + LESSON);
        ClaimsPage same = claims(phone);
        assertThat(same.button(0, 0)).hasAttribute("aria-pressed", "true");
        assertThat(same.sentence(2)).hasAttribute("aria-pressed", "true");
        Browsing.assertFitsTheWidth(phone);
        Browsing.assertNoAxeViolations(phone);
        photograph(phone, "claims-item-narrow-dark");
    }

    @Test
    void aSolvedExampleShowsItsGold(Browsing browsing) {
        Page page = ALearner.enrolled(operators)
                .throughTheCourse(curriculum, database)
                .signedIn(browsing, Setting.on(Device.DESKTOP));
        LessonPlayer player = new LessonPlayer(page).open(LESSON);
        while (!page.locator("claims-reader").isVisible()) {
            player.onward();
        }
        assertThat(page.locator(".claim-gold")).hasCount(3);
        assertThat(page.locator(".sentence.is-gold")).hasCount(1);
        Browsing.assertNoAxeViolations(page);
        photograph(page, "claims-example-desktop");
    }

    private Page start(Browsing browsing, Setting setting) {
        Page page = ALearner.enrolled(operators)
                .throughTheCourse(curriculum, database)
                .signedIn(browsing, setting);
        new LessonPlayer(page).open(LESSON).toTheFirstItem();
        return page;
    }

    private ClaimsPage claims(Page page) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("AI answer"))
                .waitFor();
        return new ClaimsPage(page, curriculum, revisions);
    }

    /** @param wrong the claim that gets a wrong verdict, -1 for none */
    private static void byHand(ClaimsPage item, int wrong, boolean touch) {
        for (int claim = 0; claim < item.claims(); claim++) {
            boolean mistaken = claim == wrong;
            press(item.button(claim, mistaken ? (item.verdict(claim) + 1) % 3 : item.verdict(claim)), touch);
            if (!mistaken) {
                item.evidence(claim).forEach(number -> press(item.sentence(number), touch));
            }
        }
    }

    private static void press(Locator thing, boolean touch) {
        if (touch) {
            thing.tap();
        } else {
            thing.click();
        }
    }

    /** Arrows walk, a number judges, E goes to the source, Space picks, Escape comes back. */
    private static void byKey(Page page, ClaimsPage item) {
        item.claim(0).focus();
        for (int claim = 0; claim < item.claims(); claim++) {
            assertThat(item.claim(claim)).isFocused();
            page.keyboard().press(Integer.toString(item.verdict(claim) + 1));
            if (!item.evidence(claim).isEmpty()) {
                page.keyboard().press(claim % 2 == 0 ? "e" : "Enter");
                item.evidence(claim).forEach(number -> {
                    walkTo(page, number);
                    page.keyboard().press("Space");
                });
                page.keyboard().press("Escape");
            }
            page.keyboard().press("ArrowDown");
        }
    }

    private static void walkTo(Page page, int number) {
        String place = "[...document.querySelectorAll('.sentence')].indexOf(document.activeElement) + 1";
        int at = ((Number) page.evaluate(place)).intValue();
        for (; at < number; at++) {
            page.keyboard().press("ArrowDown");
        }
        for (; at > number; at--) {
            page.keyboard().press("ArrowUp");
        }
    }

    private static void photograph(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "browser", name + ".png")));
    }
}
