package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.account.AccountFixture;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.Setting;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;

/** What people do at any page: sign in, press a button with a key, read what is announced, look at it. */
final class AtAPage {

    private AtAPage() {}

    /** Somebody of the fixtures, at a browser of their own. */
    static Page signedIn(Browsing browsing, Setting setting, String email) {
        return signIn(browsing.visitor(setting).newPage(), "", email, AccountFixture.PASSWORD);
    }

    /** @param server where it is, or empty for the one that all journeys share */
    static Page signIn(Page page, String server, String email, String password) {
        page.navigate(server + "/sign-in");
        page.locator(".form-page input").first().fill(email);
        page.locator("input[type=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !page.url().contains("/sign-in"));
        Browsing.settle(page);
        return page;
    }

    static void press(Page page, String name) {
        Locator button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        button.focus();
        page.keyboard().press("Enter");
        Browsing.settle(page);
    }

    static void says(Page page, String what) {
        assertThat(page.locator(".live-message")).containsText(what);
    }

    /**
     * Photographs a page, and looks for what no page may have.
     *
     * @param picture folder and name below {@code target}
     * @param unfilled what its texts would hold if a key or a parameter were missing
     */
    static void looksWell(Page page, String picture, String... unfilled) {
        Browsing.settle(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target").resolve(picture + ".png"))
                .setFullPage(true));
        Assertions.assertThat(page.locator("main").textContent()).doesNotContain(unfilled);
        Browsing.assertNoAxeViolations(page);
        Browsing.assertFitsTheWidth(page);
    }
}
