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

/** Outlines are drawn by mouse, by keys alone and by finger, and each difference from the gold is shown. */
@InBrowser
class PolygonsJourney {

    @Autowired
    private Operators operators;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private GoldRevisions revisions;

    @Test
    void aLessonIsFinishedByMouseWithOneOutlineWrongOnPurpose(Browsing browsing) {
        Page page = learner(browsing, Setting.on(Device.DESKTOP));
        LessonPlayer player = new LessonPlayer(page).open("outlines").toTheFirstItem();
        int checked = 0;
        while (!player.atTheEnd()) {
            if (!player.asks()) {
                player.onward();
                continue;
            }
            Surface surface = new Surface(page);
            List<JsonNode> gold = gold(page);
            for (JsonNode outline : gold) {
                surface.draw(outline, checked == 0 ? 0.7 : 1);
            }
            if (gold.isEmpty()) {
                surface.nothing();
            }
            if (checked == 0) {
                Browsing.assertNoAxeViolations(page);
                page.screenshot(shot("item-desktop"));
            }
            Locator found = player.checked();
            if (checked == 0) {
                assertThat(found).containsText("Not right yet");
                assertThat(found).containsText("the outline cuts into it");
                assertThat(found).containsText("It cuts up to");
                assertThat(page.locator("polygon-annotator .own.near .cut").first())
                        .isAttached();
                Browsing.assertNoAxeViolations(page);
            } else {
                assertThat(found).containsText("Score: 100");
            }
            page.screenshot(shot("feedback-desktop-" + checked));
            checked++;
            player.onward();
        }
        assertThat(checked).isEqualTo(ALessonOf.items(curriculum, "outlines"));
    }

    @Test
    void anOutlineIsDrawnMendedAndCheckedWithKeysAlone(Browsing browsing) {
        Page page = learner(browsing, Setting.on(Device.DESKTOP).dark());
        LessonPlayer player = new LessonPlayer(page).open("outlines").toTheFirstItem();
        Surface surface = new Surface(page);
        page.locator("polygon-annotator .overlay").focus();
        page.keyboard().press("n");
        press(page, "Shift+ArrowRight", 8);
        page.keyboard().press("n");
        press(page, "Shift+ArrowDown", 6);
        page.keyboard().press("n");
        page.keyboard().press("Enter");
        assertThat(surface.answer().path("polygons")).hasSize(1);
        assertThat(surface.points()).isEqualTo(3);
        page.keyboard().press("k");
        page.keyboard().press("i");
        page.keyboard().press("ArrowUp");
        assertThat(surface.points()).isEqualTo(4);
        page.keyboard().press("Delete");
        assertThat(surface.points()).isEqualTo(3);
        page.keyboard().press("Control+z");
        assertThat(surface.points()).isEqualTo(4);
        Browsing.assertNoAxeViolations(page);
        page.locator("polygon-annotator .drawn").first().focus();
        page.keyboard().press("Enter");
        player.feedback();
        Browsing.assertNoAxeViolations(page);
        page.screenshot(shot("feedback-dark"));
        player.onwardByKey();
    }

    @Test
    void anOutlineIsTappedOnAPhone(Browsing browsing) {
        Page page = learner(browsing, Setting.on(Device.PHONE));
        LessonPlayer player = new LessonPlayer(page).open("outlines").toTheFirstItem();
        Surface surface = new Surface(page);
        for (JsonNode outline : gold(page)) {
            surface.tap(outline);
        }
        Browsing.assertFitsTheWidth(page);
        page.screenshot(shot("item-phone"));
        assertThat(surface.answer().path("polygons")).hasSameSizeAs(gold(page));
        player.check().scrollIntoViewIfNeeded();
        player.checked();
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        page.waitForTimeout(300);
        page.screenshot(shot("feedback-phone"));
    }

    @Test
    void anUnfinishedAnswerWaitsOnANarrowPhone(Browsing browsing) {
        ALearner learner = ALearner.enrolled(operators).throughTheCourse(curriculum, database);
        Page laptop = learner.signedIn(browsing, Setting.on(Device.DESKTOP));
        new LessonPlayer(laptop).open("outlines").toTheFirstItem();
        new Surface(laptop).clicks(List.of(new double[] {100, 100}, new double[] {300, 100}, new double[] {200, 300}));
        laptop.waitForTimeout(1500);
        laptop.close();
        Page phone = learner.signedIn(browsing, Setting.on(Device.NARROW));
        phone.navigate("/lessons/outlines");
        assertThat(new Surface(phone).points()).isEqualTo(3);
        Browsing.assertFitsTheWidth(phone);
    }

    private Page learner(Browsing browsing, Setting setting) {
        return ALearner.enrolled(operators)
                .throughTheCourse(curriculum, database)
                .signedIn(browsing, setting);
    }

    private List<JsonNode> gold(Page page) {
        List<JsonNode> outlines = new ArrayList<>();
        new GoldAtHand(revisions, database).of(page).answer().path("polygons").forEach(outlines::add);
        return outlines;
    }

    private static void press(Page page, String key, int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press(key);
        }
    }

    private static Page.ScreenshotOptions shot(String name) {
        return new Page.ScreenshotOptions().setPath(Path.of("target/polygons/" + name + ".png"));
    }

    /** The picture to outline on; points are in pixels of the picture. */
    private static final class Surface {

        private final Page page;
        private final Locator picture;

        Surface(Page page) {
            this.page = page;
            this.picture = page.locator("polygon-annotator .picture");
            page.waitForFunction("document.querySelector('polygon-annotator')?.shadowRoot"
                    + "?.querySelector('img')?.complete === true");
        }

        /** A class, then a click at each point, and one more at the first; shrunk towards the middle if asked. */
        void draw(JsonNode outline, double share) {
            // Lets go of a point, then of the outline drawn before: the class is for the next one.
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            chooseClass(outline.path("label").asString());
            List<double[]> points = points(outline);
            double x = points.stream().mapToDouble(point -> point[0]).average().orElseThrow();
            double y = points.stream().mapToDouble(point -> point[1]).average().orElseThrow();
            clicks(points.stream()
                    .map(point -> new double[] {x + (point[0] - x) * share, y + (point[1] - y) * share})
                    .toList());
        }

        void clicks(List<double[]> points) {
            int before = answer().path("polygons").size();
            for (double[] point : points) {
                click(point);
            }
            click(points.getFirst());
            assertThat(answer().path("polygons")).hasSize(before + 1);
        }

        void tap(JsonNode outline) {
            chooseClass(outline.path("label").asString());
            List<double[]> points = points(outline);
            List<double[]> few = new ArrayList<>();
            for (double[] point : points) {
                if (few.stream().allMatch(each -> Math.hypot(each[0] - point[0], each[1] - point[1]) > 60)) {
                    few.add(point);
                }
            }
            few.add(few.getFirst());
            for (double[] point : few) {
                BoundingBox shown = shown();
                page.touchscreen().tap(shown.x + point[0] * shown.width / 960, shown.y + point[1] * shown.height / 640);
                page.waitForTimeout(60);
            }
        }

        void nothing() {
            page.locator("polygon-annotator .nothing").click();
        }

        JsonNode answer() {
            return JsonMapper.shared().readTree((String)
                    page.evaluate("() => JSON.stringify(document.querySelector('polygon-annotator').getAnswer())"));
        }

        int points() {
            return answer().path("polygons").get(0).path("points").size();
        }

        private void chooseClass(String slug) {
            Locator chip = page.locator("polygon-annotator .chip[data-slug=" + slug + "]");
            if (chip.isVisible()) {
                chip.click();
            }
        }

        private void click(double[] point) {
            BoundingBox shown = shown();
            page.mouse()
                    .click(
                            shown.x + Math.min(point[0], 959.5) * shown.width / 960,
                            shown.y + Math.min(point[1], 639.5) * shown.height / 640);
        }

        private BoundingBox shown() {
            picture.scrollIntoViewIfNeeded();
            return picture.boundingBox();
        }

        /** Without those so near to the first that they would close the line. */
        private static List<double[]> points(JsonNode outline) {
            List<double[]> points = new ArrayList<>();
            for (JsonNode point : outline.path("points")) {
                double[] next = {point.path(0).asDouble(), point.path(1).asDouble()};
                if (points.isEmpty()
                        || Math.hypot(next[0] - points.getFirst()[0], next[1] - points.getFirst()[1]) > 14) {
                    points.add(next);
                }
            }
            return points;
        }
    }
}
