package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import dev.touchstone.content.gold.GoldRevisions;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** {@code ./verify --screens}: what every screen looks like, on a desktop and a phone, by day and by night. */
@InBrowser
@Tag("screens")
class ScreenshotsTest {

    private static final Path PICTURES = Path.of("docs", "images");
    private static final int MOST_SCREENS = 30;

    @Autowired
    private GoldRevisions revisions;

    @Autowired
    private JdbcTemplate database;

    /** The screens in the order a learner meets them; a new screen is one more line. */
    private static Stream<Screen> screens() {
        return Stream.of(
                new Screen("landing", "/", (page, gold) -> new Annotator(page)),
                new Screen("feedback", "/", ScreenshotsTest::drawLoosely),
                new Screen("course", "/course"),
                new Screen("locked", "/lessons/tight-boxes"),
                new Screen("lesson", "/lessons/a-clause-beats-intuition"),
                new Screen("player", "/lessons/a-clause-beats-intuition", (page, gold) -> toTheFirstItem(page)),
                new Screen("player-feedback", "/lessons/a-clause-beats-intuition", (page, gold) -> answerWrongly(page)),
                new Screen("summary", "/lessons/what-labels-are-for/summary"),
                new Screen("judging", "/my-judging"),
                new Screen("rulebooks", "/rulebooks"),
                new Screen("rulebook", "/rulebooks/street-a"),
                new Screen("sign-in", "/sign-in"),
                new Screen("sign-up", "/sign-up"),
                new Screen("not-found", "/nothing-here"));
    }

    @ParameterizedTest
    @MethodSource("shots")
    void everyScreenIsPhotographed(Screen screen, Setting setting, Browsing browsing) {
        browsing.expectProblems();
        Page page = browsing.visitor(setting).newPage();
        page.navigate(screen.path());
        page.locator("h1").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        screen.act().accept(page, new GoldAtHand(revisions, database));
        page.waitForTimeout(400);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(screen.name() + "-" + setting + ".png"))
                .setFullPage(screen.whole()));
    }

    static Stream<Arguments> shots() {
        return screens()
                .flatMap(screen -> Stream.of(Device.DESKTOP, Device.PHONE)
                        .map(Setting::on)
                        .flatMap(setting -> Stream.of(setting, setting.dark()))
                        .map(setting -> Arguments.of(screen, setting)));
    }

    private static void drawLoosely(Page page, GoldAtHand gold) {
        Annotator annotator = new Annotator(page);
        JsonNode box = gold.firstBox(page);
        page.locator("box-annotator").scrollIntoViewIfNeeded();
        annotator.draw(box, -box.path("w").asDouble() * 0.3, 14);
        check(page);
    }

    private static void toTheFirstItem(Page page) {
        for (int screen = 0; screen < MOST_SCREENS; screen++) {
            page.locator(".ts-player-primary").waitFor();
            if (page.getByText("Item 1 of").first().isVisible()) {
                return;
            }
            page.locator(".ts-player-primary").click();
            page.waitForTimeout(500);
        }
    }

    private static void answerWrongly(Page page) {
        toTheFirstItem(page);
        page.keyboard().press("1");
        assertThat(page.locator("vaadin-radio-button[checked]")).hasCount(1);
        check(page);
    }

    private static void check(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check"))
                .click();
        assertThat(page.locator(".ts-feedback")).isVisible();
    }

    /** @param act what a person does there before the picture is taken */
    record Screen(String name, String path, BiConsumer<Page, GoldAtHand> act) {

        Screen(String name, String path) {
            this(name, path, (page, gold) -> {});
        }

        /** A rulebook is too long for one picture, and feedback is looked at as it stands on the screen. */
        boolean whole() {
            return !path.contains("rulebooks/") && !name.endsWith("feedback");
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
