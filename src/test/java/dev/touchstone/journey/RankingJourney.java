package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
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

/** Answers are put in order by mouse, from the keyboard and by touch; pairs that stand wrong are shown on the list itself. */
@InBrowser
class RankingJourney {

    private static final String LESSON = "rank-four-answers";

    @Autowired
    private Operators operators;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private GoldRevisions revisions;

    @Autowired
    private JdbcTemplate database;

    @Test
    void theLessonIsPractisedByDraggingWithTheMouse(Browsing browsing) {
        Visit visit = visit(browsing, Setting.on(Device.DESKTOP));
        Page page = visit.page();
        Browsing.assertNoAxeViolations(page);
        visit.player().check().click();
        assertThat(page.locator(".ts-player-hint")).containsText("say that this order is right");
        button(page, "This order is right").click();
        Locator found = visit.player().checked();
        assertThat(found.locator(".ts-reason.is-wrong").first()).containsText("belongs above");
        assertThat(page.locator(".rank-note.is-wrong").first()).isVisible();
        assertThat(page.locator(".rank-gold li"))
                .hasCount(page.locator(".rank-row").count());
        found.locator(".ts-reason-headline").first().click();
        assertThat(page.locator(".rank-row.is-pointed")).hasCount(2);
        page.locator(".rank-row", new Page.LocatorOptions().setHas(page.locator(".rank-note.is-wrong")))
                .last()
                .hover();
        assertThat(found.locator(".ts-reason.is-pointed")).hasCount(1);
        Browsing.assertNoAxeViolations(page);
        visit.player().onward();
        visit.playOn(place -> drag(page, place, 0));
    }

    @Test
    void theLessonIsPractisedFromTheKeyboardAlone(Browsing browsing) {
        Visit visit = visit(browsing, Setting.on(Device.DESKTOP).dark());
        Page page = visit.page();
        List<String> start = visit.order();
        grip(page, 0).focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".rank-row").nth(1)).hasAttribute("data-thing", start.getFirst());
        assertThat(grip(page, 1)).isFocused();
        page.keyboard().press("Control+z");
        assertThat(page.locator(".rank-row").first()).hasAttribute("data-thing", start.getFirst());
        visit.playOn(place -> {
            grip(page, place).focus();
            for (int step = place; step > 0; step--) {
                page.keyboard().press("ArrowUp");
                assertThat(grip(page, step - 1)).isFocused();
            }
        });
    }

    @Test
    void theLessonIsPractisedByTouchOnAPhoneInTheDark(Browsing browsing) {
        Visit visit = visit(browsing, Setting.on(Device.PHONE).dark());
        Page page = visit.page();
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        List<String> start = visit.order();
        touchDrag(page, 0, 1);
        assertThat(page.locator(".rank-row").nth(1)).hasAttribute("data-thing", start.getFirst());
        // Chromium takes the first touch after a made-up drag as the end of it.
        page.locator("h2").first().tap();
        button(page, "Undo").tap();
        assertThat(page.locator(".rank-row").first()).hasAttribute("data-thing", start.getFirst());
        button(page, "This order is right").tap();
        visit.player().checked();
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        visit.player().onward();
        visit.playOn(place -> {
            for (int step = place; step > 0; step--) {
                List<String> before = visit.order();
                page.locator(".rank-up").nth(step).tap();
                page.waitForCondition(() -> !visit.order().equals(before));
            }
        });
    }

    @Test
    void anOrderWaitsOnANarrowPhone(Browsing browsing) {
        Visit visit = visit(browsing, Setting.on(Device.DESKTOP));
        List<String> start = visit.order();
        button(visit.page(), "Move A down").click();
        assertThat(visit.page().locator(".rank-row").nth(1)).hasAttribute("data-thing", start.getFirst());
        visit.page().waitForTimeout(1500);
        visit.page().close();
        Page phone = visit.learner().signedIn(browsing, Setting.on(Device.NARROW));
        new LessonPlayer(phone).open(LESSON);
        assertThat(phone.locator(".rank-row").nth(1)).hasAttribute("data-thing", start.getFirst());
        Browsing.assertFitsTheWidth(phone);
    }

    private Visit visit(Browsing browsing, Setting setting) {
        ALearner learner = ALearner.enrolled(operators).throughTheCourse(curriculum, database);
        Page page = learner.signedIn(browsing, setting);
        LessonPlayer player = new LessonPlayer(page).open(LESSON).toTheFirstItem();
        OpenItem item = new OpenItem(learner, new GoldAtHand(revisions, database), database);
        return new Visit(learner, page, player, item);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator grip(Page page, int place) {
        return page.locator(".rank-grip").nth(place);
    }

    private static void drag(Page page, int from, int to) {
        grip(page, from).scrollIntoViewIfNeeded();
        BoundingBox start = grip(page, from).boundingBox();
        BoundingBox end = grip(page, to).boundingBox();
        page.mouse().move(start.x + 10, start.y + 10);
        page.mouse().down();
        page.mouse().move(start.x + 10, (start.y + end.y) / 2);
        page.mouse().move(end.x + 10, end.y - 4);
        page.mouse().up();
    }

    private static void touchDrag(Page page, int from, int to) {
        BoundingBox start = grip(page, from).boundingBox();
        BoundingBox end = grip(page, to).boundingBox();
        CDPSession touch = page.context().newCDPSession(page);
        touch(touch, "touchStart", start.x + 10, start.y + 10);
        touch(touch, "touchMove", start.x + 10, (start.y + end.y) / 2);
        touch(touch, "touchMove", end.x + 10, end.y + end.height - 4);
        touch(touch, "touchEnd", -1, -1);
    }

    private static void touch(CDPSession session, String type, double x, double y) {
        String points = x < 0 ? "[]" : "[{\"x\": " + x + ", \"y\": " + y + "}]";
        session.send(
                "Input.dispatchTouchEvent",
                JsonParser.parseString("{\"type\": \"" + type + "\", \"touchPoints\": " + points + "}")
                        .getAsJsonObject());
    }

    /** Brings the thing at a place to the top. */
    private interface ToTheTop {
        void bring(int place);
    }

    private record Visit(ALearner learner, Page page, LessonPlayer player, OpenItem item) {

        List<String> order() {
            List<String> order = new ArrayList<>();
            for (Locator row : page.locator(".rank-row").all()) {
                order.add(row.getAttribute("data-thing"));
            }
            return order;
        }

        /** Answers the rest of the lesson rightly: the worst goes to the top first, the best last. */
        void playOn(ToTheTop hand) {
            while (!player.atTheEnd()) {
                if (player.asks()) {
                    List<String> gold = new ArrayList<>();
                    item.key().answer().path("order").forEach(thing -> gold.add(thing.asString()));
                    for (String thing : gold.reversed()) {
                        int place = order().indexOf(thing);
                        if (place > 0) {
                            hand.bring(place);
                            page.waitForCondition(() -> order().indexOf(thing) == 0);
                        }
                    }
                    assertThat(order()).isEqualTo(gold);
                    assertThat(player.checked()).hasClass(Pattern.compile("is-right"));
                }
                player.onward();
            }
        }
    }
}
