package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Role;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.LessonStep;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** After the check, the headline and the picture with the gold over it are seen together, on small screens too. */
@InBrowser
class FeedbackInSightJourney {

    private static final String PASSWORD = "seven round grey pebbles";

    @Autowired
    private Operators operators;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private JdbcTemplate database;

    @ParameterizedTest
    @EnumSource
    void theLandingPageShowsHeadlineAndPictureTogether(Device device, Browsing browsing) {
        Page page = browsing.open("/", Setting.on(device));
        new Annotator(page).drag(60, 60, 200, 200);
        Locator check = button(page, "Check");
        check.scrollIntoViewIfNeeded();
        page.evaluate("scrollTo(0, document.querySelector('.ts-welcome-actions').offsetTop)");
        check.click();
        assertHeadlineAndPictureAreSeen(page, "box-annotator .stage");
    }

    @ParameterizedTest
    @EnumSource
    void thePlayerShowsHeadlineAndPictureTogetherAndEveryReasonPointsAtItsMark(Device device, Browsing browsing) {
        Page page = atTheFirstItemOf("same-picture-two-rulebooks", device, browsing);
        new Annotator(page);
        button(page, "Nothing to label here").click();
        button(page, "Check").click();
        assertHeadlineAndPictureAreSeen(page, "box-annotator .stage");

        Locator reasons = page.locator(".ts-reason-headline");
        assertThat(reasons.count()).isGreaterThan(1);
        Locator last = reasons.last();
        last.focus();
        assertThat(page.locator("box-annotator .mark").nth(reasons.count() - 1)).hasClass(Pattern.compile("looked-at"));
        BoundingBox picture = page.locator("box-annotator .stage").boundingBox();
        BoundingBox reason = last.boundingBox();
        assertThat(picture.y).as("the picture stays in sight").isGreaterThanOrEqualTo(-1);
        if (device != Device.DESKTOP) {
            assertThat(reason.y).as("the reason stands below it").isGreaterThanOrEqualTo(picture.y + picture.height);
        }
        assertThat(reason.y + reason.height).isLessThanOrEqualTo(bottom(page));
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
    }

    @ParameterizedTest
    @EnumSource
    void aChosenAnswerIsExplainedBesideItsPictureToo(Device device, Browsing browsing) {
        Page page = atTheFirstItemOf("what-is-in-the-picture", device, browsing);
        page.locator("framed-picture img").waitFor();
        page.locator("vaadin-radio-button").first().click();
        button(page, "Check").click();
        assertHeadlineAndPictureAreSeen(page, "framed-picture img");
    }

    private static void assertHeadlineAndPictureAreSeen(Page page, String picture) {
        Locator headline = page.locator(".ts-feedback-title");
        assertThat(headline).isVisible();
        assertThat(page.locator(".ts-feedback")).isFocused();
        page.waitForTimeout(200);
        BoundingBox said = headline.boundingBox();
        BoundingBox shown = page.locator(picture).first().boundingBox();
        assertThat(said.y).as("top of the headline").isGreaterThanOrEqualTo(0);
        assertThat(said.y + said.height).as("bottom of the headline").isLessThanOrEqualTo(bottom(page));
        assertThat(shown.y).as("top of the picture").isGreaterThanOrEqualTo(-1);
        assertThat(shown.y + shown.height).as("bottom of the picture").isLessThanOrEqualTo(bottom(page));
        boolean besideEachOther = said.x >= shown.x + shown.width;
        if (!besideEachOther) {
            assertThat(said.y)
                    .as("the headline stands below the picture")
                    .isGreaterThanOrEqualTo(shown.y + shown.height);
        }
    }

    /** Where the page ends for the eye: at what stays at the bottom of the screen, or else at the screen's own end. */
    private static double bottom(Page page) {
        return ((Number) page.evaluate("""
                        () => Math.min(innerHeight, ...[...document.querySelectorAll('.ts-player-actions, .ts-player-rule')]
                          .filter((bar) => getComputedStyle(bar).position === 'sticky')
                          .map((bar) => bar.getBoundingClientRect().top))""")).doubleValue();
    }

    private Page atTheFirstItemOf(String slug, Device device, Browsing browsing) {
        Lesson lesson = curriculum.lesson(slug);
        String email = "ines-" + UUID.randomUUID() + "@example.org";
        PersonId learner = operators.enrol(
                EmailAddress.parse(email).orElseThrow(), PASSWORD, "Inés", Language.EN, Set.of(Role.LEARNER));
        curriculum.lessons().forEach(each -> done(learner, each, each.equals(lesson) ? firstPractice(each) : 0));
        Page page = browsing.open("/sign-in", Setting.on(device));
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("E-mail address"))
                .fill(email);
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Password"))
                .fill(PASSWORD);
        button(page, "Sign in").click();
        page.waitForCondition(() -> !page.url().contains("/sign-in"));
        page.navigate("/lessons/" + slug);
        button(page, "Check").waitFor();
        return page;
    }

    private void done(PersonId learner, Lesson lesson, int step) {
        database.update(
                "insert into lesson_progress (id, person_id, lesson_id, step, seen_at, done_at, version)"
                        + " values (?, ?, ?, ?, current_timestamp, current_timestamp, 0)",
                UUID.randomUUID(),
                learner.value(),
                lesson.uuid(),
                step);
    }

    private static int firstPractice(Lesson lesson) {
        int step = 0;
        while (!(lesson.steps().get(step) instanceof LessonStep.Run)) {
            step++;
        }
        return step;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
