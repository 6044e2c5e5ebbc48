package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.account.Operators;
import dev.touchstone.base.Texts;
import dev.touchstone.content.Curriculum;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The end of a lesson: a check by its mastery rule, again with other items where the bar was missed, and a page to keep. */
@InBrowser
@Import(GoldAsDraft.class)
class LessonCheckJourney {

    private static final String LESSON = "what-labels-are-for";

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private Operators operators;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private GoldAsDraft gold;

    @Test
    void whoMissesTheBarIsToldSoAndDoesTheCheckAgainWithOtherItems(Browsing browsing) {
        ALearner learner = ALearner.enrolled(operators);
        Page page = learner.signedIn(browsing, Setting.on(Device.PHONE));
        LessonPlayer player = new LessonPlayer(page).open(LESSON);
        play(player, () -> gold.leaveAMistake(learner, LESSON), page);

        int of = curriculum.lesson(LESSON).mastery().of();
        assertThat(page.locator(".ts-lesson-end h2")).hasText("Not yet: 0 of " + of + " right");
        Browsing.assertNoAxeViolations(page);
        Browsing.assertFitsTheWidth(page);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Do the check again"))
                .click();
        player.check().waitFor();
        assertThat(page.locator(".ts-player-hint")).hasText("Check: item 1 of " + of);
        play(player, () -> gold.leave(learner, LESSON), page);

        assertThat(page.locator(".ts-lesson-end h2")).hasText("Lesson done");
        assertThat(page.locator(".ts-lesson-end")).containsText("Check: " + of + " of " + of + " right.");
        assertThat(items(learner)).as("items of both checks").doesNotHaveDuplicates();
    }

    @Test
    void thePageToKeepIsReachedFromTheEndAndFromThePathAndFitsAPhone(Browsing browsing) {
        ALearner learner = ALearner.enrolled(operators).throughTheCourse(curriculum, database);
        Page page = learner.signedIn(browsing, Setting.on(Device.NARROW).dark());
        page.navigate("/course");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The page to keep of “What labels are for”"))
                .click();
        page.waitForURL("**/lessons/" + LESSON + "/summary");
        assertThat(page.locator("h1")).hasText("What labels are for");
        Browsing.assertNoAxeViolations(page);
        Browsing.assertFitsTheWidth(page);
    }

    @Test
    void aLessonThatDoesNotExistHasNoPageToKeep(Browsing browsing) {
        Page page = browsing.open("/lessons/no-such-lesson/summary");
        assertThat(page.locator("h1")).hasText(Texts.text(Locale.ENGLISH, "error.page.missing.title"));
    }

    private void play(LessonPlayer player, Runnable answer, Page page) {
        while (!player.atTheEnd()) {
            if (player.asks()) {
                answer.run();
                page.reload();
                player.check().waitFor();
                player.checked();
            }
            player.onward();
        }
    }

    /** Items of the check's attempts, which are those of the last step with items. */
    private List<String> items(ALearner learner) {
        int check = curriculum.lesson(LESSON).checkSteps().getFirst();
        return database.queryForList(
                "select cast(t.item_id as varchar) from turn t join attempt a on a.id = t.attempt_id"
                        + " join person p on p.id = a.person_id where p.email = ? and a.lesson_id = ? and a.step = ?",
                String.class,
                learner.email(),
                curriculum.lesson(LESSON).uuid(),
                check);
    }
}
