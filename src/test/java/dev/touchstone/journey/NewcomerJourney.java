package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.content.gold.GoldRevisions;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** From the landing page to the first graded answer and what it says. */
@InBrowser
class NewcomerJourney {

    @Autowired
    private GoldRevisions revisions;

    @Autowired
    private JdbcTemplate database;

    private GoldAtHand gold;

    @BeforeEach
    void lookUpTheGold() {
        gold = new GoldAtHand(revisions, database);
    }

    @Test
    void aNewcomerDrawsOneBoxAndSeesTheGoldWithoutAnAccount(Browsing browsing) {
        Page page = browsing.open("/");
        assertThat(page.getByRole(AriaRole.TEXTBOX)).hasCount(0);
        Annotator annotator = new Annotator(page);
        annotator.draw(gold.firstBox(page), 0, 0);
        check(page);
        assertThat(page.locator(".ts-feedback-title")).hasText("Right");
        assertThat(page.locator(".ts-feedback")).containsText("Score: 100%");
    }

    @Test
    void aLooseBoxIsToldEdgeByEdgeInPixelsWithItsClauseAndTheWayOn(Browsing browsing) {
        Page page = browsing.open("/");
        Annotator annotator = new Annotator(page);
        JsonNode box = gold.firstBox(page);
        double off = Math.floor(box.path("w").asDouble() * 0.8);
        boolean roomOnTheRight = box.path("x").asDouble() + box.path("w").asDouble() + off < 950;
        annotator.draw(box, roomOnTheRight ? off : -off, 0);
        check(page);
        assertThat(page.locator(".ts-feedback-title")).hasText("Not right yet");
        assertThat(page.locator(".ts-reason").first())
                .containsText(
                        Pattern.compile("The right edge is \\d+ px too far " + (roomOnTheRight ? "right" : "left")));
        assertThat(page.locator(".ts-reason").first()).containsText("px is allowed");
        String clause = page.locator(".ts-reason a").first().getAttribute("href");
        assertThat(clause).matches("rulebooks/[a-z-]+#\\d+\\.\\d+");
        assertThat(page.locator("box-annotator .gold").first()).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Start the course")))
                .isVisible();
        Browsing.assertNoAxeViolations(page);
    }

    @Test
    void someoneOnAPhoneDrawsByTappingTwoCorners(Browsing browsing) {
        Page page = browsing.open("/", Setting.on(Setting.Device.PHONE).in("es"));
        Annotator annotator = new Annotator(page);
        page.locator("box-annotator").scrollIntoViewIfNeeded();
        annotator.draw(gold.firstBox(page), 0, 0);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Comprobar"))
                .click();
        assertThat(page.locator(".ts-feedback")).isVisible();
        Browsing.assertFitsTheWidth(page);
    }

    @Test
    void anEmptyAnswerIsNotGradedAndSaysWhatIsMissing(Browsing browsing) {
        Page page = browsing.open("/");
        new Annotator(page);
        check(page);
        assertThat(page.getByText("Draw a box first, or say that there is nothing to label.")
                        .first())
                .isVisible();
    }

    @Test
    void theWholeItemIsDoneFromTheKeyboard(Browsing browsing) {
        Page page = browsing.open("/");
        Annotator annotator = new Annotator(page);
        page.locator("box-annotator [role=application]").focus();
        page.keyboard().press("n");
        page.waitForFunction("document.querySelector('box-annotator').getAnswer().boxes.length === 1");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Shift+ArrowUp");
        page.keyboard().press("Alt+ArrowRight");
        page.keyboard().press("Control+z");
        assertThat(annotator.boxes()).isEqualTo(1);
        page.keyboard().press("Enter");
        assertThat(page.locator(".ts-feedback")).isVisible();
    }

    private static void check(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check"))
                .click();
    }
}
