package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import tools.jackson.databind.JsonNode;

/** Somebody's boxes are reviewed: by mouse, from the keyboard alone and by touch. */
@InBrowser
class ReviewJourney {

    private static final String LESSON = "find-the-error";
    private static final int STEP = 10;

    @Autowired
    private Operators operators;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private GoldRevisions revisions;

    @Autowired
    private JdbcTemplate database;

    @Test
    void theLessonIsFinishedByMouseAndAFaultThatIsNoneIsExplained(Browsing browsing) {
        Page page = start(browsing, Setting.on(Device.DESKTOP));
        LessonPlayer player = new LessonPlayer(page);
        player.check().click();
        assertThat(page.locator(".ts-player-hint")).hasText("Name a fault first, or say that there is none.");
        ReviewPage first = review(page);
        byHand(page, first, false);
        int fine = aFineBox(first);
        first.select(fine).selectOption("loose");
        Browsing.assertNoAxeViolations(page);
        photograph(page, "review-item-desktop");
        Locator found = player.checked();
        assertThat(found.locator("h2")).not().hasText("Right");
        assertThat(found.locator(".ts-reason").last()).containsText("there is no fault");
        found.locator(".ts-reason-headline").first().click();
        assertThat(page.locator("review-picture .mark").first()).hasClass(Pattern.compile("looked-at"));
        Browsing.assertNoAxeViolations(page);
        Browsing.assertFitsTheWidth(page);
        photograph(page, "review-feedback-desktop");
        for (player.onward(); !player.atTheEnd(); player.onward()) {
            if (player.asks()) {
                byHand(page, review(page), false);
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
            byKey(page, review(page));
            if (first) {
                photograph(page, "review-item-desktop-dark");
            }
            player.check().focus();
            page.keyboard().press("Enter");
            assertThat(player.feedback().locator("h2")).hasText("Right");
            if (first) {
                Browsing.assertNoAxeViolations(page);
                photograph(page, "review-feedback-desktop-dark");
            }
            first = false;
        }
    }

    @Test
    void theLessonIsFinishedByTouchAndAMissedFaultIsShown(Browsing browsing) {
        Page page = start(browsing, Setting.on(Device.PHONE));
        LessonPlayer player = new LessonPlayer(page);
        for (boolean first = true; !player.atTheEnd(); player.onward()) {
            if (!player.asks()) {
                continue;
            }
            ReviewPage item = review(page);
            if (first && !item.faults().isEmpty()) {
                item.select(aFineBox(item)).selectOption("loose");
                Browsing.assertNoAxeViolations(page);
                Browsing.assertFitsTheWidth(page);
                photograph(page, "review-item-phone");
                assertThat(player.checked()).containsText("Missed");
                Browsing.assertNoAxeViolations(page);
                Browsing.assertFitsTheWidth(page);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "browser", "review-feedback-phone.png")));
                first = false;
                continue;
            }
            byHand(page, item, true);
            assertThat(player.checked().locator("h2")).hasText("Right");
        }
    }

    @Test
    void actsAreUndoneAndADraftWaitsOnANarrowPhone(Browsing browsing) {
        ALearner learner = ALearner.enrolled(operators).throughTheCourse(curriculum, database);
        Page laptop = learner.signedIn(browsing, Setting.on(Device.DESKTOP));
        new LessonPlayer(laptop).open(LESSON).toTheFirstItem();
        ReviewPage item = review(laptop);
        item.select(0).selectOption("cut");
        item.button("Something is missing").click();
        double[] at = item.onScreen(500, 30);
        laptop.mouse().click(at[0], at[1]);
        assertThat(laptop.locator("review-picture .places li")).hasCount(1);
        item.select(1).selectOption("loose");
        item.button("No fault here").focus();
        laptop.keyboard().press("Enter");
        assertThat(laptop.locator("review-picture .status")).containsText("Take your 3 faults back first");
        laptop.keyboard().press("Control+z");
        assertThat(item.select(1)).hasValue("");
        laptop.waitForTimeout(1500);
        laptop.close();

        Page phone = learner.signedIn(browsing, Setting.on(Device.NARROW).dark());
        phone.navigate("/lessons/" + LESSON);
        ReviewPage same = review(phone);
        assertThat(same.select(0)).hasValue("cut");
        assertThat(phone.locator("review-picture .places li")).containsText("A box is missing at");
        Browsing.assertFitsTheWidth(phone);
        Browsing.assertNoAxeViolations(phone);
        photograph(phone, "review-item-narrow-dark");
    }

    @Test
    void aBoxThatIsTappedLeadsToItsRow(Browsing browsing) {
        Page page = start(browsing, Setting.on(Device.DESKTOP));
        ReviewPage item = review(page);
        page.locator("review-picture .tag").first().waitFor();
        double x = item.number("boxes[0].x") + item.number("boxes[0].w") / 2;
        double y = item.number("boxes[0].y") + item.number("boxes[0].h") / 2;
        double[] at = item.onScreen(x, y);
        page.mouse().click(at[0], at[1]);
        assertThat(page.locator("review-picture .row.is-current select")).isFocused();
    }

    @Test
    void aSolvedExampleShowsItsFaults(Browsing browsing) {
        Page page = ALearner.enrolled(operators)
                .throughTheCourse(curriculum, database)
                .signedIn(browsing, Setting.on(Device.DESKTOP));
        LessonPlayer player = new LessonPlayer(page).open(LESSON);
        while (!page.locator("review-picture").isVisible()) {
            player.onward();
        }
        assertThat(page.locator("review-picture .gold")).hasCount(2);
        assertThat(page.locator(".review-reasons li")).hasCount(2);
        Browsing.assertNoAxeViolations(page);
        photograph(page, "review-example-desktop");
    }

    private Page start(Browsing browsing, Setting setting) {
        Page page = ALearner.enrolled(operators)
                .throughTheCourse(curriculum, database)
                .signedIn(browsing, setting);
        new LessonPlayer(page).open(LESSON).toTheFirstItem();
        return page;
    }

    private ReviewPage review(Page page) {
        return new ReviewPage(page, new GoldAtHand(revisions, database));
    }

    private static int aFineBox(ReviewPage item) {
        int fine = 0;
        while (isFaulty(item, fine)) {
            fine++;
        }
        return fine;
    }

    private static boolean isFaulty(ReviewPage item, int box) {
        return item.faults().stream().anyMatch(fault -> fault.has("box") && item.place(fault) == box);
    }

    private static void byHand(Page page, ReviewPage item, boolean touch) {
        if (item.faults().isEmpty()) {
            press(item.button("No fault here"), touch);
        }
        for (JsonNode fault : item.faults()) {
            if (fault.has("box")) {
                item.select(item.place(fault)).selectOption(fault.path("kind").asString());
                continue;
            }
            press(item.button("Something is missing"), touch);
            double[] at = item.onScreen(middle(fault, "x", "w"), middle(fault, "y", "h"));
            if (touch) {
                page.touchscreen().tap(at[0], at[1]);
            } else {
                page.mouse().click(at[0], at[1]);
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

    private static double middle(JsonNode fault, String from, String length) {
        return fault.path(from).asDouble() + fault.path(length).asDouble() / 2;
    }

    /** Arrows choose in a row; the button goes to the picture, where arrows move the cross-hair and Enter places. */
    private static void byKey(Page page, ReviewPage item) {
        if (item.faults().isEmpty()) {
            item.button("No fault here").focus();
            page.keyboard().press("Space");
        }
        for (JsonNode fault : item.faults()) {
            if (fault.has("box")) {
                Locator select = item.select(item.place(fault));
                select.focus();
                for (int i = 0;
                        i < 6 && !select.inputValue().equals(fault.path("kind").asString());
                        i++) {
                    page.keyboard().press("ArrowDown");
                }
                continue;
            }
            item.button("Something is missing").focus();
            page.keyboard().press("Enter");
            walk(page, middle(fault, "x", "w") - item.number("width") / 2, "ArrowRight", "ArrowLeft");
            walk(page, middle(fault, "y", "h") - item.number("height") / 2, "ArrowDown", "ArrowUp");
            page.keyboard().press("Enter");
            assertThat(page.locator("review-picture .places li").last()).isVisible();
        }
    }

    private static void walk(Page page, double pixels, String forth, String back) {
        for (int i = (int) Math.abs(pixels) / STEP; i > 0; i--) {
            page.keyboard().press(pixels > 0 ? forth : back);
        }
    }

    private static void photograph(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "browser", name + ".png")));
    }
}
