package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody is shown a credential, has neither account nor script, and checks it. */
@InBrowser
class PublicPagesJourney {

    private static final int TOO_LARGE = 5_000_000;

    @Autowired
    private BeanFactory house;

    @Test
    void withoutScriptANumberIsLookedUpAndTheBadgeChecked(Browsing browsing) {
        ShownCredential shown = ShownCredential.of(house).named("Łukasz Żółć");
        Page page = browsing.withoutScript(Setting.on(Device.PHONE)).newPage();
        page.navigate("/verify");
        page.getByLabel("Number of the credential")
                .fill(shown.number().toLowerCase(Locale.ROOT).replace('-', ' '));
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Text labelling");
        assertThat(page.locator("article")).containsText("Łukasz Żółć");
        assertThat(page.locator(".pp-verdict h2")).containsText("Valid since");
        byte[] badge = page.request()
                .get("/credentials/" + shown.number() + "/badge.png")
                .body();

        page.getByText("Check a badge here").click();
        page.getByLabel("Badge as a file").setInputFiles(new FilePayload("badge.png", "image/png", badge));
        check(page);
        assertThat(page.locator("h1")).hasText("This badge is valid");
        assertThat(page.locator(".pp-steps .pp-outcome"))
                .hasText(new String[] {"Passed", "Passed", "Passed", "Passed", "Passed", "Passed"});

        page.getByLabel("Or the badge as text").fill("no badge");
        check(page);
        assertThat(page.locator("h1")).hasText("This badge is not valid");
        page.getByText("You have only a number?").click();
        assertThat(page.locator("h1")).hasText("Check a credential");
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void aFileThatIsFarTooLargeIsAnsweredInWords(Browsing browsing) {
        browsing.expectProblems();
        Page page = browsing.withoutScript(Setting.on(Device.DESKTOP)).newPage();
        page.navigate("/check");
        page.getByLabel("Badge as a file").setInputFiles(new FilePayload("film.png", "image/png", new byte[TOO_LARGE]));
        check(page);
        assertThat(page.locator("h1")).hasText("This file is too large");
    }

    @Test
    void theLandingPageLeadsThereAndTheKeyboardIsEnough(Browsing browsing) {
        Page page = browsing.open("/");
        Locator check = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Check it now"));
        check.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Check a credential");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Number of the credential")).isFocused();
    }

    @ParameterizedTest
    @MethodSource("dev.touchstone.testbed.Setting#all")
    void everyoneCanReadEveryPage(Setting setting, Browsing browsing) {
        browsing.expectProblems();
        Page page = browsing.visitor(setting).newPage();
        ShownCredential shown = ShownCredential.of(house).named("Maximiliane-Theodora von Hohenzollern-Sigmaringen");
        String revoked = ShownCredential.of(house).revoked().number();
        for (String path : Stream.of(
                        "/verify",
                        "/verify/" + shown.number(),
                        "/verify/" + revoked,
                        "/verify/TS-1234",
                        "/check",
                        "/achievements/text-labelling")
                .toList()) {
            page.navigate(path);
            Browsing.assertFitsTheWidth(page);
            Browsing.assertNoAxeViolations(page);
        }
        page.navigate("/check");
        page.locator("textarea").fill("{\"x\":1}");
        page.locator("button").click();
        page.locator(".pp-steps").waitFor();
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(setting.language());
    }

    private static void check(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check"))
                .click();
    }
}
