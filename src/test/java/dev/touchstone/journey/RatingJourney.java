package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.touchstone.account.Operators;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Item;
import dev.touchstone.content.gold.GoldRevisions;
import dev.touchstone.content.rating.RatingDetails;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** An answer is rated criterion by criterion: with the mouse, from the keyboard alone, and by touch. */
@InBrowser
class RatingJourney {

    private static final String LESSON = "rate-with-anchors";
    private static final int MOST_SCREENS = 60;

    @Autowired
    private Operators operators;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private GoldRevisions revisions;

    @Test
    void thePracticeIsFinishedWithTheMouse(Browsing browsing) {
        Page page = atTheFirstItem(browsing, Setting.on(Setting.Device.DESKTOP));
        Browsing.assertNoAxeViolations(page);
        picture(page, "item");
        LessonPlayer player = new LessonPlayer(page);
        List<Integer> gold = gold(page);
        for (int criterion = 0; criterion < gold.size(); criterion++) {
            point(page, criterion, (gold.get(criterion) + 2) % 5).click();
        }
        player.checked();
        assertThat(page.locator(".ts-reason")).hasCount(gold.size());
        assertThat(page.locator(".ts-reason").first()).containsText("Gold " + gold.getFirst());
        assertThat(page.locator(".ts-reason").first()).containsText("Clause 6.");
        assertThat(page.locator(".scale-point.is-gold")).hasCount(gold.size());
        page.locator(".ts-reason-headline").last().focus();
        assertThat(page.locator(".rating-criterion").last()).hasClass(Pattern.compile("is-pointed"));
        page.locator(".rating-criterion").first().hover();
        assertThat(page.locator(".ts-reason").first()).hasClass(Pattern.compile("is-pointed"));
        Browsing.assertNoAxeViolations(page);
        picture(page, "wrong");
        player.onward();
        playOn(page, player, () -> {
            rate(page, false);
            assertThat(player.checked()).hasClass(Pattern.compile("is-right"));
            player.onward();
        });
    }

    @Test
    void thePracticeIsFinishedFromTheKeyboardAlone(Browsing browsing) {
        Page page = atTheFirstItem(browsing, Setting.on(Setting.Device.DESKTOP).dark());
        Browsing.assertNoAxeViolations(page);
        LessonPlayer player = new LessonPlayer(page);
        page.locator(".ts-player-stage").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".ts-player-hint")).hasText("Choose a point for each criterion first.");
        point(page, 0, 0).focus();
        page.keyboard().press("2");
        assertThat(point(page, 0, 2)).isChecked();
        assertThat(point(page, 0, 2)).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(point(page, 0, 3)).isChecked();
        page.keyboard().press("Enter");
        assertThat(page.locator(".ts-player-hint")).hasText("Some criteria have no point yet. Rate each of them.");
        rateByKey(page);
        page.keyboard().press("Enter");
        assertThat(player.feedback()).hasClass(Pattern.compile("is-right"));
        Browsing.assertNoAxeViolations(page);
        picture(page, "right-dark");
        player.onwardByKey();
        playOn(page, player, () -> {
            rateByKey(page);
            page.keyboard().press("Enter");
            assertThat(player.feedback()).hasClass(Pattern.compile("is-right"));
            player.onwardByKey();
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESKTOP")
    void thePracticeIsFinishedByTouch(Setting.Device device, Browsing browsing) {
        Page page = atTheFirstItem(browsing, Setting.on(device));
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        picture(page, "item-" + device);
        assertThat(page.locator(".scale-point").first().boundingBox().height)
                .as("room for a finger")
                .isGreaterThanOrEqualTo(44);
        LessonPlayer player = new LessonPlayer(page);
        for (int criterion = 0; criterion < gold(page).size(); criterion++) {
            words(page, criterion, 2).tap();
        }
        player.check().tap();
        player.feedback();
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        picture(page, "wrong-" + device);
        player.onward();
        playOn(page, player, () -> {
            rate(page, true);
            player.check().tap();
            assertThat(player.feedback()).hasClass(Pattern.compile("is-right"));
            player.onward();
        });
    }

    @Test
    void whatWasRatedWaitsOnAnotherDevice(Browsing browsing) {
        ALearner learner = ALearner.enrolled(operators).throughTheCourse(curriculum, database);
        Page page = learner.signedIn(browsing, Setting.on(Setting.Device.DESKTOP));
        new LessonPlayer(page).open(LESSON).toTheFirstItem();
        point(page, 1, 3).click();
        page.waitForTimeout(1000);
        Page later = learner.signedIn(browsing, Setting.on(Setting.Device.PHONE));
        new LessonPlayer(later).open(LESSON);
        assertThat(point(later, 1, 3)).isChecked();
        assertThat(later.locator(".scale-point input:checked")).hasCount(1);
    }

    private Page atTheFirstItem(Browsing browsing, Setting setting) {
        Page page = ALearner.enrolled(operators)
                .throughTheCourse(curriculum, database)
                .signedIn(browsing, setting);
        new LessonPlayer(page).open(LESSON).toTheFirstItem();
        return page;
    }

    /** Reads where something is to be read and answers where something is asked, to the end of the lesson. */
    private static void playOn(Page page, LessonPlayer player, Runnable answer) {
        for (int screen = 0; screen < MOST_SCREENS && !player.atTheEnd(); screen++) {
            if (player.asks()) {
                answer.run();
            } else {
                player.onward();
            }
        }
        assertThat(page.locator(".ts-lesson-end")).isVisible();
    }

    private void rate(Page page, boolean touch) {
        List<Integer> gold = gold(page);
        for (int criterion = 0; criterion < gold.size(); criterion++) {
            Locator words = words(page, criterion, gold.get(criterion));
            if (touch) {
                words.tap();
            } else {
                words.click();
            }
        }
    }

    /** Within a criterion a digit chooses, Tab goes on to the next. */
    private void rateByKey(Page page) {
        point(page, 0, 0).focus();
        List<Integer> gold = gold(page);
        for (int criterion = 0; criterion < gold.size(); criterion++) {
            page.keyboard().press(Integer.toString(gold.get(criterion)));
            assertThat(point(page, criterion, gold.get(criterion))).isFocused();
            if (criterion + 1 < gold.size()) {
                page.keyboard().press("Tab");
            }
        }
    }

    private static Locator point(Page page, int criterion, int point) {
        return page.locator(".rating-criterion").nth(criterion).locator("input").nth(point);
    }

    private static Locator words(Page page, int criterion, int point) {
        return page.locator(".rating-criterion")
                .nth(criterion)
                .locator(".scale-words")
                .nth(point);
    }

    /** The points of the answer that is shown, in the order of the criteria. */
    private List<Integer> gold(Page page) {
        String request = page.locator(".judged-text-body").first().textContent();
        String answer = page.locator(".judged-text-body").last().textContent();
        Item shown = curriculum.exercise(LESSON).practiceItems().stream()
                .filter(item -> item.details().get() instanceof RatingDetails details
                        && details.request().equals(request)
                        && details.answer().equals(answer))
                .findFirst()
                .orElseThrow();
        JsonNode ratings = revisions
                .get(shown.id(), revisions.current(shown.id()))
                .answer()
                .path("ratings");
        return ((RatingDetails) shown.details().get())
                .criteria().stream()
                        .map(criterion -> ratings.path(criterion.slug()).intValue())
                        .toList();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/browser/rating-" + name + ".png"))
                .setFullPage(true));
    }
}
