package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.base.Texts;
import java.util.Locale;

/** The player of a lesson, whatever the type of its items. */
final class LessonPlayer {

    private static final int MOST_SCREENS = 60;

    private final Page page;
    private final String check;

    /** In English. */
    LessonPlayer(Page page) {
        this(page, Locale.ENGLISH);
    }

    LessonPlayer(Page page, Locale language) {
        this.page = page;
        this.check = Texts.text(language, "player.check");
    }

    LessonPlayer open(String lesson) {
        page.navigate("/lessons/" + lesson);
        page.locator(".ts-player-primary").waitFor();
        return this;
    }

    /** Reads on until something is asked. */
    LessonPlayer toTheFirstItem() {
        for (int screen = 0; screen < MOST_SCREENS; screen++) {
            page.locator(".ts-player-primary").waitFor();
            if (asks()) {
                return this;
            }
            onward();
        }
        throw new AssertionError("no item in sight");
    }

    boolean asks() {
        return check().isVisible();
    }

    Locator check() {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(check).setExact(true));
    }

    /** Presses Check and waits for what was found. */
    Locator checked() {
        check().click();
        return feedback();
    }

    Locator feedback() {
        Locator found = page.locator(".ts-feedback");
        found.waitFor();
        return found;
    }

    /** Goes on behind a screen or behind the feedback, by the one button or by Enter on it. */
    LessonPlayer onward() {
        String before = text();
        page.locator(".ts-player-primary").click();
        return awaitAnother(before);
    }

    LessonPlayer onwardByKey() {
        String before = text();
        page.locator(".ts-player-primary").focus();
        page.keyboard().press("Enter");
        return awaitAnother(before);
    }

    boolean atTheEnd() {
        return page.locator(".ts-lesson-end").isVisible();
    }

    /** Tells a screen from the next one: each item says how manieth it is. */
    String text() {
        return page.locator(".ts-player").innerText();
    }

    private LessonPlayer awaitAnother(String before) {
        page.waitForCondition(
                () -> atTheEnd() || (!page.locator(".ts-feedback").isVisible() && !text().equals(before)));
        assertThat(page.locator(".ts-feedback")).not().isVisible();
        return this;
    }
}
