package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.account.Operators;
import dev.touchstone.content.Curriculum;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A choice about code shows the code as code, and asks with its last paragraph. */
@InBrowser
class CodeInAQuestionJourney {

    @Autowired
    private Operators operators;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private JdbcTemplate database;

    @Test
    void codeIsReadBeforeTheQuestionThatNamesTheOptions(Browsing browsing) {
        Page page = asked(browsing, Setting.on(Device.DESKTOP));
        Locator code = page.locator(".choice-material pre");
        assertThat(code).hasCount(1);
        assertThat(code).containsText(Pattern.compile("\\n"));
        Locator options = page.getByRole(AriaRole.RADIOGROUP);
        assertThat(options).hasAccessibleName(Pattern.compile("^(What does it print|Which (row|number) comes out)\\?"));
        Browsing.assertNoAxeViolations(page);
        photograph(page, "desktop");

        page.keyboard().press("1");
        Locator found = new LessonPlayer(page).checked();
        assertThat(found.locator(".ts-reason").first()).isVisible();
        assertThat(code).isVisible();
        Browsing.assertNoAxeViolations(page);
        photograph(page, "feedback");
    }

    @Test
    void codeFitsAPhoneInTheDark(Browsing browsing) {
        Page page = asked(browsing, Setting.on(Device.NARROW).dark());
        assertThat(page.locator(".choice-material pre")).isVisible();
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        photograph(page, "phone-dark");
    }

    private Page asked(Browsing browsing, Setting setting) {
        ALearner learner = ALearner.enrolled(operators).throughTheCourse(curriculum, database);
        Page page = learner.signedIn(browsing, setting);
        new LessonPlayer(page).open("predict-the-output").toTheFirstItem();
        return page;
    }

    private static void photograph(Page page, String name) {
        Browsing.settle(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "code-in-a-question-" + name + ".png")));
    }
}
