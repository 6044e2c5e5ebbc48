package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.touchstone.account.Operators;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.gold.GoldRevisions;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A check list is ticked by mouse, from the keyboard and by touch, and says of each option why. */
@InBrowser
class ChoicesJourney {

    private static final String LESSON = "read-the-prompt";

    @Autowired
    private Operators operators;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private GoldRevisions revisions;

    @Autowired
    private JdbcTemplate database;

    @Test
    void theLessonIsPractisedByMouse(Browsing browsing) {
        Visit visit = visit(browsing, Setting.on(Device.DESKTOP));
        Page page = visit.page();
        Browsing.assertNoAxeViolations(page);
        visit.wrongIndex().forEach(index -> option(page, index).click());
        Locator found = visit.player().checked();
        assertThat(found.locator(".ts-reason.is-wrong").first()).isVisible();
        assertThat(page.locator(".choices-note.is-wrong").first()).isVisible();
        found.locator(".ts-reason-headline").nth(1).click();
        assertThat(page.locator(".choices-option").nth(1)).hasClass(Pattern.compile("is-pointed"));
        page.locator(".choices-option").nth(2).hover();
        assertThat(found.locator(".ts-reason").nth(2)).hasClass(Pattern.compile("is-pointed"));
        Browsing.assertNoAxeViolations(page);
        visit.player().onward();
        while (!visit.player().atTheEnd()) {
            if (visit.player().asks()) {
                visit.rightIndex().forEach(index -> option(page, index).click());
                assertThat(visit.player().checked()).hasClass(Pattern.compile("is-right"));
            }
            visit.player().onward();
        }
    }

    @Test
    void theLessonIsPractisedFromTheKeyboardAlone(Browsing browsing) {
        Visit visit = visit(browsing, Setting.on(Device.DESKTOP).dark());
        Page page = visit.page();
        page.locator(".ts-player-stage").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".ts-player-hint")).containsText("None of these");
        page.keyboard().press("1");
        assertThat(page.locator("vaadin-checkbox[checked]")).hasCount(1);
        page.keyboard().press("0");
        assertThat(page.locator("vaadin-checkbox[checked]")).hasCount(1);
        assertThat(page.locator("vaadin-checkbox").last()).hasAttribute("checked", "");
        page.keyboard().press("Control+z");
        assertThat(page.locator("vaadin-checkbox").first()).hasAttribute("checked", "");
        page.keyboard().press("1");
        assertThat(page.locator("vaadin-checkbox[checked]")).hasCount(0);
        while (!visit.player().atTheEnd()) {
            if (visit.player().asks()) {
                List<Integer> right = visit.rightIndex();
                int options = page.locator("vaadin-checkbox").count() - 1;
                for (int index : right) {
                    page.keyboard().press(index == options ? "0" : Integer.toString(index + 1));
                }
                assertThat(page.locator("vaadin-checkbox[checked]")).hasCount(right.size());
                page.keyboard().press("Enter");
                assertThat(visit.player().feedback()).hasClass(Pattern.compile("is-right"));
            }
            visit.player().onwardByKey();
        }
    }

    @Test
    void theLessonIsPractisedByTouchOnAPhoneInTheDark(Browsing browsing) {
        Visit visit = visit(browsing, Setting.on(Device.PHONE).dark());
        Page page = visit.page();
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        visit.wrongIndex().forEach(index -> option(page, index).tap());
        visit.player().checked();
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        visit.player().onward();
        while (!visit.player().atTheEnd()) {
            if (visit.player().asks()) {
                visit.rightIndex().forEach(index -> option(page, index).tap());
                assertThat(visit.player().checked()).hasClass(Pattern.compile("is-right"));
            }
            visit.player().onward();
        }
    }

    @Test
    void whatIsTickedWaitsOnANarrowPhone(Browsing browsing) {
        Visit visit = visit(browsing, Setting.on(Device.DESKTOP));
        option(visit.page(), 1).click();
        assertThat(visit.page().locator("vaadin-checkbox[checked]")).hasCount(1);
        visit.page().waitForTimeout(1500);
        visit.page().close();
        Page phone = visit.learner().signedIn(browsing, Setting.on(Device.NARROW));
        new LessonPlayer(phone).open(LESSON);
        assertThat(phone.locator("vaadin-checkbox").nth(1)).hasAttribute("checked", "");
        Browsing.assertFitsTheWidth(phone);
    }

    private Visit visit(Browsing browsing, Setting setting) {
        ALearner learner = ALearner.enrolled(operators).throughTheCourse(curriculum, database);
        Page page = learner.signedIn(browsing, setting);
        LessonPlayer player = new LessonPlayer(page).open(LESSON).toTheFirstItem();
        OpenItem item = new OpenItem(learner, new GoldAtHand(revisions, database), database);
        return new Visit(learner, page, player, item);
    }

    private static Locator option(Page page, int index) {
        return page.locator(".choices-option").nth(index);
    }

    private record Visit(ALearner learner, Page page, LessonPlayer player, OpenItem item) {

        /** Places of the options that apply; the last place says that none does. */
        List<Integer> rightIndex() {
            List<Integer> right = new ArrayList<>();
            item.key().answer().path("choices").forEach(choice -> right.add(place(choice.asString())));
            return right.isEmpty() ? List.of(page.locator("vaadin-checkbox").count() - 1) : right;
        }

        /** The places of all other options. */
        List<Integer> wrongIndex() {
            List<Integer> right = rightIndex();
            List<Integer> wrong = new ArrayList<>();
            for (int place = 0; place < page.locator("vaadin-checkbox").count() - 1; place++) {
                if (!right.contains(place)) {
                    wrong.add(place);
                }
            }
            return wrong.isEmpty() ? List.of(page.locator("vaadin-checkbox").count() - 1) : wrong;
        }

        private int place(String slug) {
            return (Integer) page.locator(".choices-option")
                    .evaluateAll("(rows, slug) => rows.findIndex(row => row.dataset.option === slug)", slug);
        }
    }
}
