package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.touchstone.account.Language;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A learner looks at what she is good at, how sure that is, what it rests on and what would move it. */
@InBrowser
class SkillsJourney {

    private static final String SKILL = SomeWeeks.SKILL;

    @Autowired
    private ApplicationContext house;

    @Test
    void aSkillIsOpenedFromTheKeyboardAndItsNumbersAreThereInWords(Browsing browsing) {
        Page page = practised(Language.EN).signedIn(browsing, Setting.on(Device.DESKTOP));
        page.navigate("/my-skills");
        Locator row = page.locator(".ts-skill-row").filter(new Locator.FilterOptions().setHasText("Naming things"));
        assertThat(row).containsText("of 100 middling items right, between");
        assertThat(page.getByRole(AriaRole.NAVIGATION).getByText("My skills")).hasAttribute("aria-current", "page");
        Locator certain = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Certain"));
        assertThat(certain).containsText("2 of 3 (66%)");
        assertThat(certain).containsText("95%");
        Browsing.assertNoAxeViolations(page);
        shoot(page, "skills-desktop");
        row.getByRole(AriaRole.LINK).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Naming things");
        assertThat(page.locator(".ts-outlook-distance")).containsText("right answers");
        page.getByText("How levels rise and fall").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".ts-rule p")).containsText("At least 8 answers must count");
        page.getByText("The same as a table").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".ts-chart-table tbody tr")).hasCount(12);
        assertThat(page.locator(".ts-answers tbody tr")).hasCount(20);
        Browsing.assertNoAxeViolations(page);
        shoot(page, "skill-open-desktop");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Older"))
                .press("Enter");
        assertThat(page.locator(".ts-pages")).containsText("Page 2 of 2");
        assertThat(page.locator("line-band canvas")).isVisible();
    }

    @Test
    void theChartIsFetchedOnlyWhereThereIsOneAndIsForTheEyeAlone(Browsing browsing) {
        Page page = practised(Language.EN).signedIn(browsing, Setting.on(Device.DESKTOP));
        List<String> fetched = new ArrayList<>();
        page.onRequest(request -> fetched.add(request.url()));
        page.navigate("/my-skills");
        Browsing.settle(page);
        page.navigate("/course");
        Browsing.settle(page);
        assertThat(fetched).noneMatch(url -> url.contains("/webjars/"));
        page.navigate("/my-skills/" + SKILL);
        page.locator("line-band canvas").waitFor();
        page.navigate("/my-skills");
        assertThat(fetched.stream().filter(url -> url.contains("/webjars/"))).hasSize(1);
        page.navigate("/my-skills/" + SKILL);
        assertThat(page.locator("line-band")).hasAttribute("aria-hidden", "true");
    }

    @Test
    void theChartIsDrawnAnewWhenTheLightChanges(Browsing browsing) {
        Page page = practised(Language.EN).signedIn(browsing, Setting.on(Device.DESKTOP));
        page.navigate("/my-skills/" + SKILL);
        page.locator("line-band canvas").waitFor();
        String byDay = picture(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.waitForCondition(() -> !picture(page).equals(byDay));
        Browsing.assertNoAxeViolations(page);
        shoot(page, "skill-dark-desktop");
    }

    @Test
    void onANarrowPhoneInSpanishEverythingFits(Browsing browsing) {
        Page page = practised(Language.ES)
                .signedIn(browsing, Setting.on(Device.NARROW).dark().in("es"));
        page.navigate("/my-skills");
        assertThat(page.locator("h1")).hasText("Mis destrezas");
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        shoot(page, "skills-narrow");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nombrar cosas"))
                .tap();
        page.locator("line-band canvas").waitFor();
        Browsing.assertFitsTheWidth(page);
        page.getByText("Lo mismo en una tabla").tap();
        assertThat(page.locator(".ts-chart-table tbody tr").first()).isVisible();
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        shoot(page, "skill-narrow");
    }

    @Test
    void whoHasNotAnsweredYetIsToldWhatToDo(Browsing browsing) {
        Page page = browsing.open("/my-skills");
        assertThat(page.locator(".ts-note-title")).hasText("There is nothing to measure yet");
        Browsing.assertNoAxeViolations(page);
        page.navigate("/my-skills/" + SKILL);
        assertThat(page.locator(".ts-note-title")).hasText("Nothing of this skill is answered yet");
        Browsing.assertNoAxeViolations(page);
    }

    private ALearner practised(Language language) {
        return SomeWeeks.behind(house, language);
    }

    private static String picture(Page page) {
        return (String) page.evaluate("document.querySelector('line-band canvas')?.toDataURL() ?? ''");
    }

    private static void shoot(Page page, String name) {
        page.waitForTimeout(300);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
    }
}
