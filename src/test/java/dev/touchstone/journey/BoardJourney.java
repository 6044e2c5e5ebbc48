package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A manager looks at their agency: its numbers, who is ready, one member, and takes it along as a file. */
@InBrowser
class BoardJourney {

    @Autowired
    private Operators operators;

    @Autowired
    private ApplicationContext house;

    @Test
    void aManagerFiltersOpensAMemberAndExportsWhatIsShown(Browsing browsing) throws IOException {
        AnAgencyAtWork agency = AnAgencyAtWork.of("Nordlicht Labeling", Language.EN, operators, house);
        Page page = agency.owner().signedIn(browsing, Setting.on(Device.DESKTOP));
        page.navigate("/agencies/" + agency.slug());
        settled(page);
        assertThat(page.locator("h1")).hasText("Board");
        Locator certified = tile(page, "Certified");
        assertThat(certified).containsText("2");
        assertThat(page.locator(".ts-forecast-result")).containsText("ready by");
        assertThat(page.locator(".ts-forecast-result")).containsText("have not begun");
        Browsing.assertNoAxeViolations(page);

        certified.locator("a").press("Enter");
        page.waitForURL("**/agencies/" + agency.slug() + "?state=certified");
        settled(page);
        assertThat(page.locator("#board-people")).hasText("2 members");

        page.navigate(
                "/agencies/" + agency.slug() + "?program=" + agency.program().slug() + "&sort=-last-day");
        settled(page);
        assertThat(page.locator(".ts-board-grid")).containsText("Ready");
        Browsing.assertNoAxeViolations(page);
        page.locator("#board-text input").fill("Zoë");
        page.waitForURL("**q=Zo*");
        settled(page);
        assertThat(page.locator("#board-people")).hasText("1 member");

        Download csv = page.waitForDownload(() -> page.getByText("Export CSV").press("Enter"));
        List<String> lines = Files.readAllLines(csv.path());
        assertThat(csv.suggestedFilename())
                .startsWith(agency.slug() + "-board-")
                .endsWith(".csv");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).contains(",Zoë Núñez,");

        page.getByText("Zoë Núñez").press("Enter");
        page.waitForURL("**/members/*");
        Browsing.settle(page);
        assertThat(page.locator("h2")).hasText("Zoë Núñez");
        assertThat(page.locator(".ts-member-parts")).containsText("check of");
        assertThat(page.locator(".ts-member-facts")).containsText("North");
        Browsing.assertNoAxeViolations(page);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everyPageOfTheBoardCanBeRead(Setting setting, Browsing browsing) {
        AnAgencyAtWork agency =
                AnAgencyAtWork.of("Nordlicht Labeling", Language.of(Locale.of(setting.language())), operators, house);
        Page page = agency.owner().signedIn(browsing, setting);
        page.navigate("/agencies/" + agency.slug());
        looksWell(page, "board-" + setting);
        page.navigate(
                "/agencies/" + agency.slug() + "?program=" + agency.program().slug());
        looksWell(page, "program-" + setting);
        page.navigate("/agencies/" + agency.slug() + "/members/" + agency.someone());
        looksWell(page, "member-" + setting);
        page.navigate("/agencies/" + agency.slug() + "?q=nobody-of-that-name");
        looksWell(page, "none-" + setting);
        page.navigate("/agencies/" + agency.slug() + "?low=much");
        looksWell(page, "problem-" + setting);
    }

    @Test
    void anAgencyWithoutMembersSaysWhatWillStandThere(Browsing browsing) {
        AnAgencyAtWork agency = AnAgencyAtWork.empty("Quiet house", operators, house);
        Page page = agency.owner().signedIn(browsing, Setting.on(Device.NARROW));
        page.navigate("/agencies/" + agency.slug());
        looksWell(page, "empty");
        assertThat(page.locator(".ts-board-people")).containsText("No members yet");
        assertThat(page.locator(".ts-forecast-result")).containsText("nobody here to forecast");
    }

    @Test
    void whoDoesNotWorkForAnAgencyFindsNoBoard(Browsing browsing) {
        browsing.expectProblems();
        AnAgencyAtWork agency = AnAgencyAtWork.empty("Closed house", operators, house);
        Page page = ALearner.enrolled(operators).signedIn(browsing, Setting.on(Device.DESKTOP));
        page.navigate("/agencies/" + agency.slug());
        page.locator("h1").waitFor();
        assertThat(page.locator(".ts-board")).not().isVisible();
    }

    private static List<Setting> settings() {
        return List.of(
                Setting.on(Device.DESKTOP),
                Setting.on(Device.DESKTOP).dark(),
                Setting.on(Device.NARROW),
                Setting.on(Device.NARROW).dark().in("es"));
    }

    private static Locator tile(Page page, String name) {
        return page.locator(".ts-board-tiles > li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".ts-board-tile-name", new Page.LocatorOptions().setHasText(name))))
                .first();
    }

    /** With its numbers, which come after the page. */
    private static void settled(Page page) {
        Browsing.settle(page);
        page.waitForCondition(() -> page.locator(".ts-waiting").count() == 0);
        Browsing.settle(page);
    }

    private static void looksWell(Page page, String name) {
        settled(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "board", name + ".png"))
                .setFullPage(true));
        assertThat(page.locator("main").textContent()).doesNotContain("!board", "{0}");
        Browsing.assertNoAxeViolations(page);
        Browsing.assertFitsTheWidth(page);
    }
}
