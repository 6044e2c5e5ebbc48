package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.touchstone.account.Operators;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.gold.GoldRevisions;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Named points are placed by mouse, by keys alone and by finger, and each is told how far it is off. */
@InBrowser
class KeypointsJourney {

    @Autowired
    private Operators operators;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private GoldRevisions revisions;

    @Test
    void aLessonIsFinishedByMouseWithOnePointWrongOnPurpose(Browsing browsing) {
        Page page = learner(browsing, Setting.on(Device.DESKTOP));
        LessonPlayer player = new LessonPlayer(page).open("points").toTheFirstItem();
        int checked = 0;
        while (!player.atTheEnd()) {
            if (!player.asks()) {
                player.onward();
                continue;
            }
            awaitPicture(page);
            for (JsonNode point : gold(page)) {
                boolean wrong = checked == 0 && point.equals(gold(page).getFirst());
                chip(page, point.path("label").asString()).click();
                if (point.has("x")) {
                    double[] at = onScreen(page, point, wrong ? 25 : 0);
                    page.mouse().click(at[0], at[1]);
                    chip(page, point.path("label").asString()).click();
                }
                chip(page, point.path("visibility").asString()).click();
            }
            if (checked == 0) {
                Browsing.assertNoAxeViolations(page);
                page.screenshot(shot("item-desktop"));
            }
            Locator found = player.checked();
            if (checked == 0) {
                assertThat(found).containsText("Your point is 25 px off");
                Browsing.assertNoAxeViolations(page);
            } else {
                assertThat(found).containsText("Score: 100");
            }
            page.screenshot(shot("feedback-desktop-" + checked));
            checked++;
            player.onward();
        }
        assertThat(checked).isEqualTo(ALessonOf.items(curriculum, "points"));
    }

    @Test
    void pointsArePlacedAndCheckedWithKeysAlone(Browsing browsing) {
        Page page = learner(browsing, Setting.on(Device.DESKTOP).dark());
        LessonPlayer player = new LessonPlayer(page).open("points").toTheFirstItem();
        awaitPicture(page);
        page.locator("point-annotator .overlay").focus();
        page.keyboard().press("n");
        page.keyboard().press("2");
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("n");
        page.keyboard().press("2");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("h");
        assertThat(answer(page).path("points")).hasSize(2);
        assertThat(answer(page).at("/points/1/visibility").asString()).isEqualTo("hidden");
        page.keyboard().press("Control+z");
        assertThat(answer(page).at("/points/1/visibility").asString()).isEqualTo("visible");
        Browsing.assertNoAxeViolations(page);
        page.keyboard().press("Enter");
        player.feedback();
        Browsing.assertNoAxeViolations(page);
        page.screenshot(shot("feedback-dark"));
        player.onwardByKey();
    }

    @Test
    void pointsAreTappedOnAPhone(Browsing browsing) {
        Page page = learner(browsing, Setting.on(Device.PHONE));
        LessonPlayer player = new LessonPlayer(page).open("points").toTheFirstItem();
        awaitPicture(page);
        for (JsonNode point : gold(page)) {
            double[] at = onScreen(page, point, 0);
            page.touchscreen().tap(at[0], at[1]);
            page.waitForTimeout(80);
        }
        assertThat(answer(page).path("points")).hasSize(2);
        Browsing.assertFitsTheWidth(page);
        page.screenshot(shot("item-phone"));
        player.check().scrollIntoViewIfNeeded();
        player.checked();
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        page.waitForTimeout(300);
        page.screenshot(shot("feedback-phone"));
    }

    private Page learner(Browsing browsing, Setting setting) {
        return ALearner.enrolled(operators)
                .throughTheCourse(curriculum, database)
                .signedIn(browsing, setting);
    }

    private List<JsonNode> gold(Page page) {
        List<JsonNode> points = new ArrayList<>();
        new GoldAtHand(revisions, database).of(page).answer().path("points").forEach(points::add);
        return points;
    }

    private static void awaitPicture(Page page) {
        page.waitForFunction(
                "document.querySelector('point-annotator')?.shadowRoot" + "?.querySelector('img')?.complete === true");
    }

    private static JsonNode answer(Page page) {
        return JsonMapper.shared().readTree((String)
                page.evaluate("() => JSON.stringify(document.querySelector('point-annotator').getAnswer())"));
    }

    private static Locator chip(Page page, String slug) {
        return page.locator("point-annotator .chip[data-slug=" + slug + "]");
    }

    /** Where a point of the picture is on the screen, so many px of the picture above it. */
    private static double[] onScreen(Page page, JsonNode point, double above) {
        Locator picture = page.locator("point-annotator .picture");
        picture.scrollIntoViewIfNeeded();
        BoundingBox shown = picture.boundingBox();
        double x = Math.min(point.path("x").asDouble(), 959.5);
        double y = Math.min(point.path("y").asDouble() - above, 639.5);
        return new double[] {shown.x + x * shown.width / 960, shown.y + y * shown.height / 640};
    }

    private static Page.ScreenshotOptions shot(String name) {
        return new Page.ScreenshotOptions().setPath(Path.of("target/keypoints/" + name + ".png"));
    }
}
