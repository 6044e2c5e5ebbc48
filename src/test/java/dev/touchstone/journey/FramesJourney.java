package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import tools.jackson.databind.JsonNode;

/** Things are followed over the frames of a film, by mouse, by keys and by finger. */
@InBrowser
class FramesJourney {

    private static final String LESSON = "same-object-over-frames";
    private static final Path PICTURES = Path.of("target", "browser");

    @Autowired
    private Operators operators;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private GoldRevisions revisions;

    @Autowired
    private JdbcTemplate database;

    @Test
    void byMouseOneFilmIsAllRightAndTheNextHasASwitchThatIsNamed(Browsing browsing) {
        Page page = enrolled(browsing, Setting.on(Device.DESKTOP));
        LessonPlayer player = new LessonPlayer(page).open(LESSON).toTheFirstItem();
        photograph(page, "item-desktop");
        Browsing.assertNoAxeViolations(page);

        answer(page, 0);
        photograph(page, "answered-desktop");
        assertThat(player.checked()).containsText("Right");
        assertThat(page.locator(".ts-reason")).hasCount(1);
        assertThat(page.locator(".film-frame.is-right")).hasCount(6);
        player.onward();

        answer(page, 3);
        assertThat(player.checked().locator(".ts-feedback-title")).not().hasText("Right");
        assertThat(page.locator(".ts-reason-headline").first()).containsText("Frame 4");
        assertThat(page.locator(".ts-reason-headline").first()).containsText(" is ");
        assertThat(new FilmPage(page).frame()).isEqualTo(3);
        assertThat(page.locator(".film-frame").nth(3)).hasClass(Pattern.compile("is-wrong"));
        photograph(page, "feedback-desktop");
        Browsing.assertNoAxeViolations(page);

        new FilmPage(page).go(0);
        page.locator(".ts-reason-headline").first().click();
        assertThat(page.locator(".film-frame").nth(3)).hasAttribute("aria-current", "step");
        player.onward();

        while (!player.atTheEnd()) {
            if (player.asks()) {
                answer(page, 0);
                player.checked();
            }
            player.onward();
        }
    }

    @Test
    void byKeysAloneBoxesAreMadeCopiedAndChecked(Browsing browsing) {
        Page page = enrolled(browsing, Setting.on(Device.DESKTOP).dark());
        LessonPlayer player = new LessonPlayer(page).open(LESSON);
        while (!player.asks()) {
            player.onwardByKey();
        }
        for (int item = 0; !player.atTheEnd(); item++) {
            if (!player.asks()) {
                player.onwardByKey();
                continue;
            }
            FilmPage film = new FilmPage(page);
            film.current().locator(".overlay").focus();
            page.keyboard().press("n");
            page.keyboard().press("2");
            page.keyboard().press("ArrowRight");
            page.waitForTimeout(300);
            for (int frame = 1; frame < film.frames(); frame++) {
                page.keyboard().press(frame % 2 == 0 ? "." : "PageDown");
                film.settled();
                assertThat(film.frame()).isEqualTo(frame);
                page.keyboard().press("d");
                assertThat(film.boxes(frame)).isEqualTo(1);
            }
            page.keyboard().press("Control+z");
            assertThat(film.boxes(film.frames() - 1)).isZero();
            page.keyboard().press("Control+y");
            assertThat(film.boxes(film.frames() - 1)).isEqualTo(1);
            page.keyboard().press("Enter");
            player.feedback();
            if (item == 0) {
                photograph(page, "feedback-dark");
                Browsing.assertNoAxeViolations(page);
            }
            player.onwardByKey();
        }
    }

    @Test
    void byFingerOnAPhoneAndWhatWasDrawnWaits(Browsing browsing) {
        Page page = enrolled(browsing, Setting.on(Device.PHONE));
        LessonPlayer player = new LessonPlayer(page).open(LESSON).toTheFirstItem();
        Browsing.assertFitsTheWidth(page);
        for (int item = 0; item < 3; item++) {
            FilmPage film = new FilmPage(page);
            film.current()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Draw with two corners"))
                    .tap();
            film.tap(200, 200);
            film.tap(300, 300);
            assertThat(film.boxes(0)).isEqualTo(1);
            for (int frame = 1; frame < film.frames(); frame++) {
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next frame"))
                        .tap();
                film.settled();
                page.locator(".film-copy").tap();
                assertThat(film.boxes(frame)).isEqualTo(1);
            }
            if (item == 0) {
                photograph(page, "item-phone");
                Browsing.assertNoAxeViolations(page);
                Browsing.settle(page);
                page.waitForTimeout(800);
                page.reload();
                assertThat(new FilmPage(page).boxes(5)).isEqualTo(1);
            }
            player.check().tap();
            player.feedback();
            Browsing.assertFitsTheWidth(page);
            if (item == 0) {
                photograph(page, "feedback-phone");
                Browsing.assertNoAxeViolations(page);
            }
            player.onward();
        }
    }

    @Test
    void framesThatSayNothingAreAskedForAndNothingIsLostOnANarrowPhone(Browsing browsing) {
        Page page = enrolled(browsing, Setting.on(Device.NARROW));
        LessonPlayer player = new LessonPlayer(page).open(LESSON);
        while (page.locator("film-annotator").count() == 0
                || page.locator(".film-copy").isHidden()) {
            player.onward();
        }
        Browsing.assertFitsTheWidth(page);
        photograph(page, "item-narrow");
        page.locator("film-annotator box-annotator:not([hidden]) .nothing").tap();
        page.locator(".ts-player-primary").tap();
        assertThat(page.locator(".ts-player-hint")).containsText("Some frames say nothing yet");
        assertThat(page.locator(".ts-feedback")).hasCount(0);
    }

    @Test
    void anExampleShowsItsFilmSolved(Browsing browsing) {
        Page page = enrolled(browsing, Setting.on(Device.DESKTOP));
        LessonPlayer player = new LessonPlayer(page).open(LESSON);
        while (page.locator("film-annotator").count() == 0) {
            player.onward();
        }
        new FilmPage(page).go(2);
        assertThat(page.locator(".film-frame.is-right")).hasCount(6);
        assertThat(page.locator(".film-copy")).isHidden();
        photograph(page, "example-desktop");
        Browsing.assertNoAxeViolations(page);
    }

    /** Draws the gold of the film in sight; from one frame on, the first thing carries another number. */
    private void answer(Page page, int switchFrom) {
        FilmPage film = new FilmPage(page);
        JsonNode gold = new GoldAtHand(revisions, database).of(film.turn()).answer();
        for (int frame = 0; frame < film.frames(); frame++) {
            film.go(frame).draw(gold.path("frames").path(frame), switchFrom > 0 && frame >= switchFrom ? 1 : 0);
        }
    }

    private Page enrolled(Browsing browsing, Setting setting) {
        Page page = ALearner.enrolled(operators)
                .throughTheCourse(curriculum, database)
                .signedIn(browsing, setting);
        page.setDefaultTimeout(20_000);
        return page;
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("frames-" + name + ".png"))
                .setFullPage(true));
    }
}
