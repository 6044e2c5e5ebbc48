package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.touchstone.account.Operators;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Item;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.gold.GoldRevisions;
import dev.touchstone.content.spans.SpansDetails;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Names and personal data are marked by mouse, by keys alone and by finger; the first answer of each lesson is wrong on purpose. */
@InBrowser
class SpansJourney {

    @Autowired
    private Operators operators;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private GoldRevisions gold;

    @Autowired
    private JdbcTemplate database;

    @Test
    void namesAreMarkedByMouse(Browsing browsing) {
        Page page = at("names-in-text", Setting.on(Setting.Device.DESKTOP), browsing);
        page.locator(".ts-player-primary").waitFor();
        LessonPlayer player = toTheExample(page);
        look(page, "example");
        Browsing.assertNoAxeViolations(page);
        player.toTheFirstItem();
        look(page, "item");
        answerWronglyOnPurpose(page, player);
        look(page, "wrong");
        player.onward();
        play(
                page,
                player,
                TextMarker::markByMouse,
                marker -> marker.nothingHere().click(),
                () -> player.checked());
        assertThat(page.locator(".ts-lesson-end")).isVisible();
    }

    @Test
    void personalDataIsMarkedByKeysAlone(Browsing browsing) {
        Page page = at("private-data", Setting.on(Setting.Device.DESKTOP).dark(), browsing);
        LessonPlayer player = new LessonPlayer(page).toTheFirstItem();
        look(page, "item-dark");
        play(
                page,
                player,
                (marker, span) -> {
                    marker.focus();
                    marker.markByKey(span);
                },
                marker -> {
                    marker.nothingHere().focus();
                    page.keyboard().press("Enter");
                    marker.focus();
                },
                () -> {
                    page.keyboard().press("Enter");
                    return player.feedback();
                });
        assertThat(page.locator(".ts-lesson-end")).isVisible();
    }

    @Test
    void namesAreMarkedByFingerOnAPhone(Browsing browsing) {
        Page page = at("names-in-text", Setting.on(Setting.Device.PHONE), browsing);
        LessonPlayer player = new LessonPlayer(page).toTheFirstItem();
        look(page, "phone");
        Browsing.assertFitsTheWidth(page);
        answerWronglyOnPurpose(page, player);
        look(page, "phone-wrong");
        Browsing.assertFitsTheWidth(page);
        player.onward();
        play(
                page,
                player,
                TextMarker::markByFinger,
                marker -> marker.nothingHere().tap(),
                () -> player.checked());
        assertThat(page.locator(".ts-lesson-end")).isVisible();
    }

    @Test
    void theNarrowestPhoneHasRoomForClassesAndText(Browsing browsing) {
        Page page = at("private-data", Setting.on(Setting.Device.NARROW).dark(), browsing);
        new LessonPlayer(page).toTheFirstItem();
        new TextMarker(page);
        look(page, "narrow-dark");
        Browsing.assertFitsTheWidth(page);
        Object small = page.evaluate("""
                () => [...document.querySelectorAll('span-marker button')]
                  .filter((button) => Math.min(button.offsetWidth, button.offsetHeight) < 44).map((button) => button.outerHTML)""");
        assertThat(small).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
    }

    /** Begins too early, under another class, leaves out the last name and marks the last sign. */
    @Test
    void whatIsTooMuchOrTooLittleIsSeenInTheTextItself(Browsing browsing) {
        Page page = at("names-in-text", Setting.on(Setting.Device.DESKTOP), browsing);
        LessonPlayer player = new LessonPlayer(page).toTheFirstItem();
        TextMarker marker = new TextMarker(page);
        while (goldOf(marker.text()).answer().path("spans").size() < 2) {
            marker.nothingHere().click();
            player.checked();
            player.onward();
            marker = new TextMarker(page);
        }
        JsonNode first = goldOf(marker.text()).answer().path("spans").get(0);
        marker.drag(0, marker.last(first));
        marker.chip(first.path("label").asString().equals("place") ? "person" : "place")
                .click();
        int last = marker.tokens() - 1;
        marker.drag(last, last);
        marker.chip("person").click();
        Locator feedback = player.checked();
        assertThat(feedback.locator(".ts-reason").first()).containsText("you say");
        assertThat(feedback.locator(".ts-reason.is-wrong").last()).containsText("not to be marked");
        assertThat(page.locator("span-marker .is-missed").first()).isVisible();
        Browsing.assertNoAxeViolations(page);
        look(page, "edges");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.waitForTimeout(500);
        Browsing.assertNoAxeViolations(page);
        look(page, "edges-dark");
    }

    @Test
    void marksWaitOnAnotherDevice(Browsing browsing) {
        ALearner learner = ALearner.enrolled(operators).throughTheCourse(curriculum, database);
        Page laptop = learner.signedIn(browsing, Setting.on(Setting.Device.DESKTOP));
        new LessonPlayer(laptop).open("names-in-text").toTheFirstItem();
        TextMarker marker = new TextMarker(laptop);
        marker.drag(0, 1);
        marker.chip("place").click();
        String drawn = marker.answer();
        laptop.waitForTimeout(1500);
        laptop.close();
        Page phone = learner.signedIn(browsing, Setting.on(Setting.Device.PHONE));
        phone.navigate("/lessons/names-in-text");
        assertThat(new TextMarker(phone).answer()).isEqualTo(drawn).contains("place");
    }

    private Page at(String lesson, Setting setting, Browsing browsing) {
        Page page = ALearner.enrolled(operators)
                .throughTheCourse(curriculum, database)
                .signedIn(browsing, setting);
        new LessonPlayer(page).open(lesson);
        return page;
    }

    private static LessonPlayer toTheExample(Page page) {
        LessonPlayer player = new LessonPlayer(page);
        while (page.locator("span-marker .spans-sign").count() == 0) {
            player.onward();
        }
        return player;
    }

    /** Says that there is nothing, or marks the first word where there is nothing; the reason says what was wrong. */
    private void answerWronglyOnPurpose(Page page, LessonPlayer player) {
        TextMarker marker = new TextMarker(page);
        GoldKey key = goldOf(marker.text());
        JsonNode spans = key.answer().path("spans");
        if (spans.isEmpty()) {
            marker.drag(0, 0);
            marker.chip("person").click();
        } else {
            marker.nothingHere().click();
        }
        Locator feedback = player.checked();
        assertThat(feedback).containsText("Not right yet");
        assertThat(feedback.locator(".ts-reason")).hasCount(Math.max(1, spans.size()));
        assertThat(page.locator("span-marker .spans-sign")).hasCount(Math.max(1, spans.size()));
        feedback.locator(".ts-reason-headline").last().focus();
        assertThat(page.locator("span-marker .spans-sign").last()).hasClass(Pattern.compile("is-pointed"));
        page.locator("span-marker .spans-sign").first().click();
        assertThat(feedback.locator(".ts-reason").first()).hasClass(Pattern.compile("is-pointed"));
        Browsing.assertNoAxeViolations(page);
    }

    /** Answers everything rightly until the lesson ends. */
    private void play(
            Page page,
            LessonPlayer player,
            BiConsumer<TextMarker, JsonNode> mark,
            Consumer<TextMarker> nothing,
            Supplier<Locator> check) {
        boolean heard = false;
        for (int screen = 0; screen < 30 && !player.atTheEnd(); screen++) {
            if (player.asks()) {
                TextMarker marker = new TextMarker(page);
                JsonNode spans = goldOf(marker.text()).answer().path("spans");
                spans.forEach(span -> mark.accept(marker, span));
                if (spans.isEmpty()) {
                    nothing.accept(marker);
                }
                if (!heard) {
                    Browsing.assertNoAxeViolations(page);
                    look(page, "marked");
                }
                Locator feedback = check.get();
                assertThat(feedback).containsText("100%");
                if (!heard) {
                    Browsing.assertNoAxeViolations(page);
                    look(page, "right");
                }
                heard = true;
            }
            player.onwardByKey();
        }
    }

    private GoldKey goldOf(String text) {
        Item item = curriculum.exercises().stream()
                .filter(exercise -> exercise.type().equals("spans"))
                .flatMap(exercise -> exercise.practiceItems().stream())
                .filter(each -> ((SpansDetails) each.details().get()).text().equals(text))
                .findFirst()
                .orElseThrow();
        return gold.get(item.id(), gold.current(item.id()));
    }

    private static void look(Page page, String name) {
        Path folder = Path.of("target", "spans");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(folder.resolve(name + "-" + page.viewportSize().width + ".png")));
    }
}
