package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.touchstone.account.Operators;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Item;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.gold.GoldRevisions;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Texts are written: with the mouse at hand, from the keyboard alone, on a phone. */
@InBrowser
class FreeTextJourney {

    private static final String LESSON = "write-what-was-asked";

    @Autowired
    private Operators operators;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private GoldRevisions gold;

    @Autowired
    private JdbcTemplate database;

    @Test
    void aLessonIsFinishedAndAForbiddenPointIsShownInTheText(Browsing browsing) {
        Page page = learner(browsing, Setting.on(Device.DESKTOP));
        LessonPlayer player = new LessonPlayer(page).open(LESSON).toTheFirstItem();
        player.check().click();
        assertThat(page.locator(".ts-player-hint")).hasText("Write something first.");
        field(page).fill(mistake(page, "text-forbidden-point"));
        assertThat(page.locator(".text-counts")).containsText(Pattern.compile("Now \\d\\d words"));
        Browsing.assertNoAxeViolations(page);
        photograph(page, "item-desktop");

        Locator found = player.checked();
        assertThat(found.locator(".ts-feedback-title")).hasText("Not right yet");
        assertThat(found.locator(".ts-reason-headline").last()).containsText("Must not be said");
        assertThat(page.locator(".text-automatic")).isVisible();
        Browsing.assertNoAxeViolations(page);
        photograph(page, "feedback-desktop");
        page.locator(".text-mark.is-forbidden").first().hover();
        assertThat(found.locator(".ts-reason").last()).hasClass(Pattern.compile("is-pointed"));
        found.locator(".ts-reason-headline").last().click();
        assertThat(page.locator(".text-mark.is-forbidden").first()).hasClass(Pattern.compile("is-pointed"));
        player.onward();
        while (!player.atTheEnd()) {
            if (player.asks()) {
                field(page).fill(key(page).answer().path("text").asString());
                assertThat(player.checked().locator(".ts-feedback-title")).hasText("Right");
            }
            player.onward();
        }
    }

    @Test
    void aTextIsWrittenAndCheckedFromTheKeyboardAlone(Browsing browsing) {
        Page page = learner(browsing, Setting.on(Device.DESKTOP).dark());
        LessonPlayer player = new LessonPlayer(page).open(LESSON).toTheFirstItem();
        field(page).focus();
        page.keyboard().type("One line");
        page.keyboard().press("Enter");
        page.keyboard().type("and another.");
        assertThat(field(page)).hasValue("One line\nand another.");
        assertThat(page.locator(".ts-feedback")).not().isVisible();
        page.keyboard().press("Control+Enter");
        player.feedback();
        assertThat(page.locator(".text-written .text-body")).containsText("and another.");
        Browsing.assertNoAxeViolations(page);
        photograph(page, "feedback-desktop-dark");
        player.onwardByKey();
        while (!player.atTheEnd()) {
            if (player.asks()) {
                field(page).focus();
                page.keyboard().insertText(key(page).answer().path("text").asString());
                page.keyboard().press("Control+Enter");
                assertThat(player.feedback().locator(".ts-feedback-title")).hasText("Right");
            }
            player.onwardByKey();
        }
    }

    @Test
    void onAPhoneATextIsKeptAsADraftAndItsPointsAreShown(Browsing browsing) {
        Page page = learner(browsing, Setting.on(Device.NARROW));
        LessonPlayer player = new LessonPlayer(page).open(LESSON).toTheFirstItem();
        String text = key(page).answer().path("text").asString();
        field(page).tap();
        page.keyboard().insertText(text);
        assertThat(page.locator(".text-counts")).not().containsText("Now 0");
        Browsing.settle(page);
        page.reload();
        assertThat(field(page)).hasValue(text);
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        photograph(page, "item-phone");
        player.check().tap();
        assertThat(player.feedback().locator(".ts-feedback-title")).hasText("Right");
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        photograph(page, "feedback-phone");
    }

    private Page learner(Browsing browsing, Setting setting) {
        return ALearner.enrolled(operators)
                .throughTheCourse(curriculum, database)
                .signedIn(browsing, setting);
    }

    private static Locator field(Page page) {
        return page.locator("vaadin-text-area textarea");
    }

    /** The gold of the item whose task is on the page. */
    private GoldKey key(Page page) {
        String task = page.locator(".text-task").textContent();
        return curriculum.exercise(LESSON).items().stream()
                .filter(item ->
                        Objects.requireNonNull(item.question()).original().equals(task))
                .map(Item::id)
                .map(item -> gold.get(item, gold.current(item)))
                .findFirst()
                .orElseThrow();
    }

    private String mistake(Page page, String error) {
        return key(page).mistakes().stream()
                .filter(mistake -> mistake.error().equals(error))
                .map(mistake -> mistake.answer().path("text").asString())
                .findFirst()
                .orElseThrow();
    }

    private static void photograph(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "free-text-" + name + ".png")));
    }
}
