package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.touchstone.account.Operators;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.gold.GoldRevisions;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** A number is worked out and written as people write it; a known slip is named, and the way is shown step by step. */
@InBrowser
class NumericJourney {

    private static final String LESSON = "agreement";

    @Autowired
    private Operators operators;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private GoldRevisions revisions;

    @Autowired
    private JdbcTemplate database;

    @Test
    void theLessonIsPractisedByMouseAndASlipIsNamed(Browsing browsing) {
        Visit visit = visit(browsing, Setting.on(Device.DESKTOP));
        Page page = visit.page();
        Browsing.assertNoAxeViolations(page);
        visit.player().check().click();
        assertThat(page.locator(".ts-player-hint")).containsText("Write a number first.");
        GoldKey.TypicalMistake slip = visit.item().key().mistakes().getFirst();
        visit.write(written(slip.answer()));
        Locator found = visit.player().checked();
        assertThat(found.locator(".ts-reason.is-wrong")).containsText(slip.why().original());
        assertThat(page.locator(".numeric-note.is-wrong")).isVisible();
        assertThat(page.locator(".numeric-solution li").first()).isVisible();
        Browsing.assertNoAxeViolations(page);
        visit.player().onward();
        visit.playOn(() -> visit.player().check().click());
    }

    @Test
    void theLessonIsPractisedFromTheKeyboardAlone(Browsing browsing) {
        Visit visit = visit(browsing, Setting.on(Device.DESKTOP).dark());
        Page page = visit.page();
        visit.write("1,234");
        page.keyboard().press("Enter");
        assertThat(page.locator(".numeric-field [slot=error-message]")).containsText("write 1234");
        visit.write("about 3");
        page.keyboard().press("Enter");
        assertThat(page.locator(".numeric-field [slot=error-message]")).containsText("digits alone");
        assertThat(page.locator(".ts-feedback")).hasCount(0);
        visit.playOn(() -> page.keyboard().press("Enter"));
    }

    @Test
    void theLessonIsPractisedByTouchOnAPhoneInTheDark(Browsing browsing) {
        Visit visit = visit(browsing, Setting.on(Device.PHONE).dark());
        Page page = visit.page();
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        page.locator(".numeric-field input").tap();
        visit.write("987");
        visit.player().check().tap();
        assertThat(visit.player().feedback().locator(".ts-reason.is-wrong")).containsText("too high");
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        visit.player().onward();
        visit.playOn(() -> visit.player().check().tap());
    }

    @Test
    void aNumberWaitsOnANarrowPhone(Browsing browsing) {
        Visit visit = visit(browsing, Setting.on(Device.DESKTOP));
        visit.write("0,25");
        visit.page().waitForTimeout(2500);
        visit.page().close();
        Page phone = visit.learner().signedIn(browsing, Setting.on(Device.NARROW));
        new LessonPlayer(phone).open(LESSON);
        assertThat(phone.locator(".numeric-field input")).hasValue("0.25");
        Browsing.assertFitsTheWidth(phone);
    }

    private Visit visit(Browsing browsing, Setting setting) {
        ALearner learner = ALearner.enrolled(operators).throughTheCourse(curriculum, database);
        Page page = learner.signedIn(browsing, setting);
        LessonPlayer player = new LessonPlayer(page).open(LESSON).toTheFirstItem();
        OpenItem item = new OpenItem(learner, new GoldAtHand(revisions, database), database);
        return new Visit(learner, page, player, item);
    }

    private static String written(JsonNode answer) {
        return new BigDecimal(answer.path("number").asString()).toPlainString();
    }

    private record Visit(ALearner learner, Page page, LessonPlayer player, OpenItem item) {

        void write(String number) {
            page.locator(".numeric-field input").fill(number);
            page.locator(".numeric-field input").focus();
        }

        /** Answers the rest of the lesson rightly. */
        void playOn(Runnable check) {
            while (!player.atTheEnd()) {
                if (player.asks()) {
                    write(written(item.key().answer()));
                    check.run();
                    assertThat(player.feedback()).hasClass(Pattern.compile("is-right"));
                }
                player.onward();
            }
        }
    }
}
