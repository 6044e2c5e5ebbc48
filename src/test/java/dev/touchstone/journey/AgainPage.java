package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.testbed.Browsing;

/** A review or a drill of items that ask to choose, as they are played from the keyboard. */
record AgainPage(Page page) {

    private static final int MOST_ITEMS = 45;

    AgainPage open(String address) {
        page.navigate(address);
        Browsing.settle(page);
        if (page.locator(".ts-player-stage").count() > 0) {
            assertThat(page.locator(".ts-player-stage")).isFocused();
        }
        return this;
    }

    boolean atTheEnd() {
        return page.locator(".ts-again-end").isVisible();
    }

    Locator answer(int option) {
        return page.locator(".choice-options vaadin-radio-button").nth(option - 1);
    }

    Locator howSure() {
        return page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("How sure are you?"));
    }

    /** By its number key, wherever the focus rests. */
    void choose(int option) {
        page.keyboard().press(Integer.toString(option));
        assertThat(answer(option)).hasAttribute("checked", "");
    }

    void check() {
        page.keyboard().press("Enter");
        assertThat(page.locator(".ts-feedback")).isVisible();
    }

    void onward() {
        page.keyboard().press("Enter");
        assertThat(page.locator(".ts-feedback")).not().isVisible();
    }

    /** Chooses the first option of all that is left. */
    AgainPage toTheEnd() {
        for (int item = 0; item < MOST_ITEMS && !atTheEnd(); item++) {
            choose(1);
            check();
            onward();
        }
        assertThat(page.locator(".ts-again-end")).isVisible();
        return this;
    }
}
