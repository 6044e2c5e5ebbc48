package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.content.Curriculum;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was learned comes back: in today's review, and in a drill on what costs points. */
@InBrowser
class SpacedReviewJourney {

    private static final String LESSON = "a-clause-beats-intuition";

    @Autowired
    private Operators operators;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private JdbcTemplate database;

    @Test
    void whatALessonTaughtIsReviewedFromTheKeyboardToTheEnd(Browsing browsing) {
        ALearner learner = ALearner.enrolled(operators);
        Page page = learner.signedIn(browsing, Setting.on(Device.DESKTOP));
        learn(page);
        AgainPage review = new AgainPage(page).open("/review");
        assertThat(page.locator(".ts-note-title")).hasText("Nothing is due today");
        Browsing.assertNoAxeViolations(page);
        photograph(page, "review-later");

        database.update(
                "update memory set due = current_date, last_day = last_day - 3 where person_id = ?", id(learner));
        review.open("/review");
        assertThat(page.locator(".ts-player-stage")).containsText("Back because");
        Browsing.assertNoAxeViolations(page);
        review.choose(1);
        review.check();
        Browsing.assertNoAxeViolations(page);
        photograph(page, "review-feedback");
        review.onward();
        review.toTheEnd();
        assertThat(page.locator(".ts-again-end h2")).hasText("Review done");
        assertThat(page.locator(".ts-outcomes > li").first()).containsText("Asked again on");
        Browsing.assertNoAxeViolations(page);
        Browsing.assertFitsTheWidth(page);
        photograph(page, "review-end");

        review.open("/review");
        assertThat(page.locator(".ts-note-title")).hasText("Nothing is due today");
    }

    @Test
    void sayingHowSureOneIsTakesNoKeyFromTheAnswer(Browsing browsing) {
        ALearner learner = begun(ALearner.enrolled(operators));
        for (String clause : new String[] {"3.1", "3.4", "4.2"}) {
            remember(learner, "street-a/" + clause);
        }
        Page page = learner.signedIn(browsing, Setting.on(Device.DESKTOP));
        AgainPage review = new AgainPage(page).open("/review");
        for (int item = 0; item < 2; item++) {
            assertThat(review.howSure()).hasCount(0);
            review.choose(1);
            review.check();
            review.onward();
        }
        sayHowSure(review);
        assertThat(database.queryForObject(
                        "select count(*) from turn where person_id = ? and confidence is not null and score is not null",
                        Integer.class,
                        id(learner)))
                .isEqualTo(1);
    }

    @Test
    void aReviewFitsANarrowPhoneByNight(Browsing browsing) {
        ALearner learner = begun(ALearner.enrolled(operators, Language.ES));
        for (String clause : new String[] {"3.1", "3.4 wrong-option", "4.2", "1.1"}) {
            remember(learner, "street-a/" + clause);
        }
        Page page = learner.signedIn(browsing, Setting.on(Device.NARROW).dark().in("es"));
        AgainPage review = new AgainPage(page).open("/review");
        assertThat(page.locator(".ts-player-stage")).containsText("Vuelve porque");
        Browsing.assertFitsTheWidth(page);
        for (int item = 0; item < 2; item++) {
            review.choose(1);
            review.check();
            Browsing.assertFitsTheWidth(page);
            review.onward();
        }
        assertThat(page.locator(".ts-how-sure")).isVisible();
        Browsing.assertNoAxeViolations(page);
        Browsing.assertFitsTheWidth(page);
        photograph(page, "review-sure-phone-dark");
        review.toTheEnd();
        Browsing.assertNoAxeViolations(page);
        Browsing.assertFitsTheWidth(page);
        photograph(page, "review-end-phone-dark");
    }

    @Test
    void aDrillIsThreeItemsAndAnUnknownOneIsNotFound(Browsing browsing) {
        browsing.expectProblems();
        ALearner learner = begun(ALearner.enrolled(operators));
        Page page = learner.signedIn(browsing, Setting.on(Device.PHONE));
        AgainPage drill = new AgainPage(page).open("/drill/street-a/3.1/wrong-option");
        assertThat(page.locator(".ts-player-stage")).containsText("Back because it cost you points");
        assertThat(page.locator(".ts-player-hint")).containsText("of 3");
        Browsing.assertNoAxeViolations(page);
        Browsing.assertFitsTheWidth(page);
        photograph(page, "drill-phone");
        drill.toTheEnd();
        assertThat(page.locator(".ts-again-end h2")).hasText("Drill done");
        photograph(page, "drill-end-phone");

        for (String unknown :
                new String[] {"/drill/street-a/99.9", "/drill/street-a/3.1/no-such-error", "/drill/x/%20"}) {
            drill.open(unknown);
            assertThat(page.locator(".ts-player")).hasCount(0);
        }
    }

    @Test
    void aNewcomerIsToldWhatAReviewIsAndWhereToBegin(Browsing browsing) {
        Page page = browsing.open("/review", Setting.on(Device.NARROW));
        assertThat(page.locator(".ts-note-title")).hasText("Nothing to review yet");
        Browsing.assertNoAxeViolations(page);
        Browsing.assertFitsTheWidth(page);
        photograph(page, "review-none-phone");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("To the course"))
                .click();
        page.waitForURL("**/course");
    }

    @Test
    void anItemThatLeavesTheCourseIsToldAndTheReviewGoesOn(Browsing browsing) {
        ALearner learner = begun(ALearner.enrolled(operators));
        remember(learner, "street-a/3.1");
        remember(learner, "street-a/3.4");
        Page page = learner.signedIn(browsing, Setting.on(Device.DESKTOP));
        AgainPage review = new AgainPage(page).open("/review");
        review.choose(1);
        database.update(
                "update turn set item_id = ? where place = 0 and person_id = ?", UUID.randomUUID(), id(learner));
        page.keyboard().press("Enter");
        assertThat(page.locator(".ts-player-hint")).containsText("taken out of the course");
        review.toTheEnd();
        assertThat(page.locator(".ts-outcomes > li")).hasCount(1);
    }

    /** The answer's keys say nothing here, and the arrow keys here move no answer. */
    private static void sayHowSure(AgainPage review) {
        Page page = review.page();
        assertThat(review.howSure()).isVisible();
        review.choose(2);
        assertThat(page.locator(".ts-how-sure vaadin-radio-button[checked]")).hasCount(0);
        page.locator(".ts-how-sure input").first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".ts-how-sure vaadin-radio-button[checked]")).hasText("Fairly sure");
        assertThat(review.answer(2)).hasAttribute("checked", "");
        review.choose(1);
        assertThat(page.locator(".ts-how-sure vaadin-radio-button[checked]")).hasText("Fairly sure");
        Browsing.assertNoAxeViolations(page);
        photograph(page, "review-sure");
        review.check();
        assertThat(page.locator(".ts-how-sure")).not().isVisible();
        review.onward();
    }

    private static void learn(Page page) {
        LessonPlayer player = new LessonPlayer(page).open(LESSON);
        while (!player.atTheEnd()) {
            if (player.asks()) {
                page.keyboard().press("1");
                assertThat(page.locator("vaadin-radio-button[checked]")).hasCount(1);
                player.checked();
            }
            player.onward();
        }
    }

    private ALearner begun(ALearner learner) {
        return learner.begins(LESSON, curriculum, database);
    }

    private void remember(ALearner learner, String topic) {
        learner.remembers(database, topic);
    }

    private UUID id(ALearner learner) {
        return Objects.requireNonNull(
                database.queryForObject("select id from person where email = ?", UUID.class, learner.email()));
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", "again-" + name + ".png"))
                .setFullPage(true));
    }
}
