package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A learner comes back: what to do next is the first thing she sees, and what costs her points has a way out. */
@InBrowser
class HomeJourney {

    @Autowired
    private ApplicationContext house;

    @Test
    void theNextStepComesFirstAndSaysWhy(Browsing browsing) {
        Page page = SomeWeeks.behind(house, Language.EN).signedIn(browsing, Setting.on(Device.DESKTOP));
        page.navigate("/home");
        assertThat(page.locator("main h2").first()).hasText("Today’s review");
        assertThat(page.locator(".ts-next")).containsText("about to fade");
        assertThat(page.locator(".ts-week li")).hasCount(7);
        assertThat(page.locator(".ts-home-skills .ts-skill-row")).hasCount(3);
        assertThat(page.locator(".ts-home-skills")).containsText("right answers");
        assertThat(page.locator(".ts-home-game")).containsText("Practise on");
        assertThat(page.locator(".ts-home-game")).containsText("lessons mastered");
        assertThat(page.getByText("Today’s review")).hasCount(1);
        Browsing.assertNoAxeViolations(page);
        shoot(page, "home-desktop");
        page.locator(".ts-next .ts-button").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/review");
    }

    @Test
    void onANarrowPhoneInSpanishByNightEverythingStandsBelowTheNextStep(Browsing browsing) {
        Page page = SomeWeeks.behind(house, Language.ES)
                .signedIn(browsing, Setting.on(Device.NARROW).dark().in("es"));
        page.navigate("/home");
        assertThat(page.locator("main h2").first()).hasText("El repaso de hoy");
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        shoot(page, "home-narrow");
        page.navigate("/my-mistakes");
        assertThat(page.locator("h1")).hasText("Lo que me cuesta puntos");
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        shoot(page, "mistakes-narrow");
    }

    @Test
    void someoneNewIsTakenByTheHand(Browsing browsing) {
        Page page = ALearner.enrolled(house.getBean(Operators.class)).signedIn(browsing, Setting.on(Device.DESKTOP));
        page.navigate("/home");
        assertThat(page.locator("h1")).hasText("Welcome, Tomás");
        assertThat(page.locator(".ts-next .ts-button")).hasText("Start");
        assertThat(page.locator(".ts-home-side")).containsText("What you learn comes back here");
        assertThat(page.locator(".ts-home-skills")).hasCount(0);
        Browsing.assertNoAxeViolations(page);
        shoot(page, "home-new");
        page.navigate("/my-mistakes");
        assertThat(page.locator(".ts-note-title")).containsText("Nothing has cost you points");
        Browsing.assertNoAxeViolations(page);
    }

    @Test
    void whatCostsPointsLeadsToTheClauseAndToADrill(Browsing browsing) {
        Page page = SomeWeeks.behind(house, Language.EN).signedIn(browsing, Setting.on(Device.DESKTOP));
        page.navigate("/my-mistakes");
        Locator cards = page.locator(".ts-mistake");
        assertThat(cards).hasCount(3);
        assertThat(cards.first()).containsText("Another class");
        assertThat(cards.first()).containsText("4 times in the last four weeks, for 4.0 points");
        assertThat(cards.nth(1)).containsText("Box too loose");
        assertThat(cards.nth(1)).containsText("It cost 1.8 points in the four weeks before.");
        Browsing.assertNoAxeViolations(page);
        shoot(page, "mistakes-desktop");
        assertThat(cards.first().getByRole(AriaRole.LINK).first())
                .hasAttribute("href", Pattern.compile("rulebooks/.*#.*"));
        cards.first()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Practise on three items"))
                .press("Enter");
        page.waitForURL("**/drill/**");
        page.locator("h1, .ts-player").first().waitFor();
    }

    private static void shoot(Page page, String name) {
        page.waitForTimeout(300);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
    }
}
