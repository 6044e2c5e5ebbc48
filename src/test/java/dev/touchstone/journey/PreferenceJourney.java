package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.account.Operators;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.gold.GoldRevisions;
import dev.touchstone.content.preference.PreferenceDetails;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two answers are compared: with the mouse, from the keyboard alone, and by touch. */
@InBrowser
class PreferenceJourney {

    private static final String LESSON = "which-answer-is-better";
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
        point(page, wrongSide(page)).click();
        assertThat(player.checked()).hasClass(Pattern.compile("is-(near|wrong)"));
        assertThat(page.locator(".ts-reason").first()).containsText("Clause");
        assertThat(page.locator(".scale-point.is-gold")).containsText("Gold");
        Browsing.assertNoAxeViolations(page);
        picture(page, "wrong");
        player.onward();
        point(page, gold(page)).click();
        assertThat(player.checked()).hasClass(Pattern.compile("is-right"));
        assertThat(page.locator(".scale-note")).hasText("Gold and your choice");
        player.onward();
        playOn(page, player, () -> {
            point(page, gold(page)).click();
            player.checked();
            player.onward();
        });
    }

    @Test
    void thePracticeIsFinishedFromTheKeyboardAlone(Browsing browsing) {
        Page page = atTheFirstItem(browsing, Setting.on(Setting.Device.DESKTOP).dark());
        Browsing.assertNoAxeViolations(page);
        LessonPlayer player = new LessonPlayer(page);
        page.keyboard().press("b");
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Answer B")))
                .isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".ts-player-hint")).hasText("Choose a point on the scale first.");
        page.keyboard().press("3");
        assertThat(point(page, 3)).isChecked();
        point(page, 3).focus();
        page.keyboard().press("ArrowRight");
        assertThat(point(page, 4)).isChecked();
        page.keyboard().press(Integer.toString(gold(page)));
        assertThat(point(page, gold(page))).isChecked();
        page.keyboard().press("Enter");
        assertThat(player.feedback()).hasClass(Pattern.compile("is-right"));
        Browsing.assertNoAxeViolations(page);
        picture(page, "right-dark");
        player.onwardByKey();
        playOn(page, player, () -> {
            page.keyboard().press("5");
            assertThat(point(page, 5)).isChecked();
            page.keyboard().press("Enter");
            player.feedback();
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
        Locator toB = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Answer B"));
        toB.tap();
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Answer B")))
                .isFocused();
        assertThat(toB).isInViewport();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Your verdict"))
                .tap();
        assertThat(page.locator(".preference-scale")).isInViewport();
        picture(page, "scale-" + device);
        assertThat(page.locator(".scale-point").first().boundingBox().height)
                .as("room for a finger")
                .isGreaterThanOrEqualTo(44);
        LessonPlayer player = new LessonPlayer(page);
        page.locator(".scale-point").nth(wrongSide(page) - 1).tap();
        player.check().tap();
        player.feedback();
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        picture(page, "wrong-" + device);
        player.onward();
        playOn(page, player, () -> {
            page.locator(".scale-point").nth(gold(page) - 1).tap();
            player.check().tap();
            assertThat(player.feedback()).hasClass(Pattern.compile("is-right"));
            player.onward();
        });
    }

    @Test
    void whatWasChosenWaitsOnAnotherDeviceAndPassagesPointAtTheReason(Browsing browsing) {
        ALearner learner = ALearner.enrolled(operators).throughTheCourse(curriculum, database);
        Page page = learner.signedIn(browsing, Setting.on(Setting.Device.DESKTOP));
        new LessonPlayer(page).open(LESSON).toTheFirstItem();
        point(page, wrongSide(page)).click();
        page.waitForTimeout(1000);
        Page later = learner.signedIn(browsing, Setting.on(Setting.Device.DESKTOP));
        LessonPlayer player = new LessonPlayer(later).open(LESSON);
        assertThat(point(later, wrongSide(later))).isChecked();
        player.checked();
        later.locator(".judged-passage").last().hover();
        assertThat(later.locator(".ts-reason").first()).hasClass(Pattern.compile("is-pointed"));
        later.locator(".ts-reason-headline").last().focus();
        assertThat(later.locator(".judged-passage").first()).hasClass(Pattern.compile("is-pointed"));
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

    private static Locator point(Page page, int point) {
        return page.locator(".scale-point input").nth(point - 1);
    }

    /** On the scale, of the pair that is shown. */
    private int gold(Page page) {
        String a = page.locator(".preference-answers .judged-text-body").first().textContent();
        String b = page.locator(".preference-answers .judged-text-body").last().textContent();
        ItemId shown = curriculum.exercise(LESSON).practiceItems().stream()
                .filter(item -> item.details().get() instanceof PreferenceDetails details
                        && details.a().equals(a)
                        && details.b().equals(b))
                .findFirst()
                .orElseThrow()
                .id();
        GoldKey key = revisions.get(shown, revisions.current(shown));
        return key.answer().path("preference").intValue();
    }

    private int wrongSide(Page page) {
        return gold(page) > 4 ? 2 : 6;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/browser/preference-" + name + ".png"))
                .setFullPage(true));
    }
}
