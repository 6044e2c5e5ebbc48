package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dev.touchstone.account.Operators;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.codelines.CodeLinesDetails;
import dev.touchstone.content.gold.GoldRevisions;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Defects are found in real code: by mouse, by keyboard alone, by finger on a phone. */
@InBrowser
class CodeLinesJourney {

    private static final String LESSON = "find-the-defect";

    private static final List<String> CHIPS =
            List.of("limit", "logic", "number", "input", "state", "timing", "minor", "major", "critical");

    @Autowired
    private Operators operators;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private GoldRevisions gold;

    @Autowired
    private JdbcTemplate database;

    @Test
    void aLessonIsFinishedByMouseAndAWrongMarkIsExplainedAtItsLine(Browsing browsing) {
        Page page = learner(browsing, Setting.on(Device.DESKTOP));
        LessonPlayer player = new LessonPlayer(page).open(LESSON).toTheFirstItem();
        Browsing.assertNoAxeViolations(page);

        page.locator("button.code-number").last().click();
        assertThat(player.check()).isVisible();
        player.check().click();
        assertThat(page.locator(".ts-player-hint")).containsText("its kind and its severity");
        chip(page, 2).click();
        chip(page, 7).click();
        photograph(page, "item-desktop");
        Locator found = player.checked();
        assertThat(found.locator(".ts-feedback-title")).containsText("Not right yet");
        assertThat(found.locator(".ts-reason-headline").last()).containsText("no defect by this rulebook");
        Browsing.assertNoAxeViolations(page);
        photograph(page, "feedback-desktop");
        page.locator(".code-mark").last().click();
        assertThat(found.locator(".ts-reason").last()).hasClass(Pattern.compile("is-pointed"));
        player.onward();

        finish(page, player, CodeLinesJourney::markByMouse);
    }

    @Test
    void aLessonIsFinishedFromTheKeyboardAlone(Browsing browsing) {
        Page page = learner(browsing, Setting.on(Device.DESKTOP).dark());
        LessonPlayer player = new LessonPlayer(page).open(LESSON).toTheFirstItem();
        Locator first = page.locator("button.code-number").first();
        first.focus();
        page.keyboard().press("Space");
        page.keyboard().press("2");
        page.keyboard().press("8");
        assertThat(first).hasAttribute("aria-label", Pattern.compile("^Line 1: .+, marked: Logic, major$"));
        page.keyboard().press("Control+z");
        assertThat(first).hasAttribute("aria-label", Pattern.compile("marked: Logic$"));
        page.keyboard().press("Enter");
        assertThat(first).hasAttribute("aria-pressed", "false");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("button.code-number").nth(1)).isFocused();
        Browsing.assertNoAxeViolations(page);
        photograph(page, "item-desktop-dark");
        finish(page, player, CodeLinesJourney::markByKeyboard);
    }

    @Test
    void onAPhoneEverythingIsUnderTheFingerAndOnlyTheCodeScrollsSideways(Browsing browsing) {
        Page page = learner(browsing, Setting.on(Device.NARROW));
        LessonPlayer player = new LessonPlayer(page).open(LESSON).toTheFirstItem();
        page.locator("button.code-number").nth(1).tap();
        for (Locator target : page.locator(".code-input button").all()) {
            BoundingBox box = target.boundingBox();
            assertThat(Math.min(box.width, box.height)).as(target.innerText()).isGreaterThanOrEqualTo(44);
        }
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        photograph(page, "item-phone");
        page.locator("button.code-number").nth(1).tap();
        finish(page, player, CodeLinesJourney::markByTouch);
    }

    @Test
    void whatWasMarkedWaitsForTheLearner(Browsing browsing) {
        Page page = learner(browsing, Setting.on(Device.PHONE).dark());
        LessonPlayer player = new LessonPlayer(page).open(LESSON);
        while (page.locator("button.code-number").count() == 0) {
            player.onward();
        }
        page.locator("button.code-number").nth(2).tap();
        chip(page, 1).tap();
        Browsing.settle(page);
        page.reload();
        assertThat(page.locator(".code-row").nth(2)).hasClass(Pattern.compile("is-marked"));
        assertThat(chip(page, 1)).hasAttribute("aria-pressed", "true");
        chip(page, 9).tap();
        page.locator(".ts-player-primary").click();
        player.feedback();
        Browsing.assertNoAxeViolations(page);
        Browsing.assertFitsTheWidth(page);
        photograph(page, "feedback-phone-dark");
    }

    private Page learner(Browsing browsing, Setting setting) {
        return ALearner.enrolled(operators)
                .throughTheCourse(curriculum, database)
                .signedIn(browsing, setting);
    }

    /** Answers rightly until the lesson is done; the answer is looked up by the code on the page. */
    private void finish(Page page, LessonPlayer player, BiConsumer<Page, JsonNode> mark) {
        while (!player.atTheEnd()) {
            if (player.asks()) {
                JsonNode answer = gold(page);
                if (answer.path("lines").isEmpty()) {
                    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("No defect here"))
                            .click();
                }
                answer.path("lines").forEach(line -> mark.accept(page, line));
                assertThat(player.checked().locator(".ts-feedback-title")).hasText("Right");
                Browsing.assertFitsTheWidth(page);
            }
            player.onward();
        }
    }

    private JsonNode gold(Page page) {
        String shown = String.join("\n", page.locator(".code-text").allTextContents());
        return curriculum.exercise(LESSON).practiceItems().stream()
                .map(item -> curriculum.prompt(item.id()))
                .filter(prompt -> code(prompt).equals(shown))
                .findFirst()
                .map(prompt ->
                        gold.get(prompt.item(), gold.current(prompt.item())).answer())
                .orElseThrow();
    }

    private static String code(Prompt prompt) {
        return String.join("\n", ((CodeLinesDetails) prompt.details()).lines());
    }

    private static void markByMouse(Page page, JsonNode line) {
        Locator row = page.locator(".code-row").nth(line.path("line").asInt() - 1);
        row.locator("button.code-number").click();
        row.locator(".code-chip").nth(number(line, "kind") - 1).click();
        row.locator(".code-chip").nth(number(line, "severity") - 1).click();
    }

    private static void markByTouch(Page page, JsonNode line) {
        Locator row = page.locator(".code-row").nth(line.path("line").asInt() - 1);
        row.locator("button.code-number").tap();
        row.locator(".code-chip").nth(number(line, "kind") - 1).tap();
        row.locator(".code-chip").nth(number(line, "severity") - 1).tap();
    }

    private static void markByKeyboard(Page page, JsonNode line) {
        page.locator("button.code-number[tabindex='0']").focus();
        page.keyboard().press("Home");
        for (int at = 1; at < line.path("line").asInt(); at++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Space");
        page.keyboard().press(Integer.toString(number(line, "kind")));
        page.keyboard().press(Integer.toString(number(line, "severity")));
    }

    /** The key of a kind or severity, in the order of the exercise. */
    private static int number(JsonNode line, String field) {
        return 1 + CHIPS.indexOf(line.path(field).asString());
    }

    private static Locator chip(Page page, int number) {
        return page.locator(".code-chip").nth(number - 1);
    }

    private static void photograph(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "code-lines-" + name + ".png")));
    }
}
