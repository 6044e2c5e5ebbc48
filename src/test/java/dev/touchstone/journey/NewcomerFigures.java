package dev.touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Tables;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the way from the landing page to the first graded answer costs a newcomer: clicks, seconds, bytes. */
@InBrowser
@Tag("figures")
class NewcomerFigures {

    private static final int MILLIS_AN_ACTION = 1_000;

    @Test
    void clicksAndSecondsToTheFirstGradedAnswer(Browsing browsing) throws Exception {
        browsing.open("/").waitForLoadState(LoadState.NETWORKIDLE); // the server's own first page
        Page page = browsing.visitor(Setting.on(Setting.Device.DESKTOP)).newPage();
        long begin = System.nanoTime();
        page.navigate("/");
        Annotator annotator = new Annotator(page);
        double shown = seconds(begin);
        List<Runnable> actions = List.of(() -> annotator.drag(300, 250, 420, 340), () -> button(page, "Check"));
        actions.forEach(action -> act(page, action));
        page.locator(".ts-feedback").waitFor();
        double graded = seconds(begin);
        Tables.ofPerformance()
                .write(
                        "first-answer",
                        List.of("from the landing page", "figure"),
                        List.of(
                                List.of(
                                        "actions to the first graded answer: a drag and a click",
                                        String.valueOf(actions.size())),
                                List.of("seconds until the item can be labelled", format(shown)),
                                List.of("seconds to the first graded answer, 1 s an action", format(graded))));
    }

    @Test
    void bytesOverTheWire(Browsing browsing) throws Exception {
        Page page = browsing.visitor(Setting.on(Setting.Device.DESKTOP)).newPage();
        Wire wire = new Wire(page);
        page.navigate("/");
        Annotator annotator = new Annotator(page);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Wire.Traffic cold = wire.sinceLastAsked();
        annotator.drag(300, 250, 420, 340);
        page.waitForTimeout(MILLIS_AN_ACTION);
        button(page, "Check");
        page.locator(".ts-feedback").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForTimeout(MILLIS_AN_ACTION);
        Wire.Traffic answer = wire.sinceLastAsked();
        cold.largest(12).forEach(System.out::println);
        answer.largest(12).forEach(System.out::println);
        Tables.ofPerformance()
                .write(
                        "bytes",
                        List.of("over the wire, headers of answers included", "KB", "requests", "aim, KB"),
                        List.of(
                                List.of(
                                        "landing page and first item, cold, its picture included",
                                        format(cold.kilobytes()),
                                        String.valueOf(cold.requests()),
                                        "700"),
                                List.of(
                                        "one answer with its drafts and feedback, without pictures",
                                        format(answer.withoutPictures().kilobytes()),
                                        String.valueOf(answer.withoutPictures().requests()),
                                        "15")));
        assertThat(cold.kilobytes()).isLessThanOrEqualTo(700);
        assertThat(answer.withoutPictures().kilobytes()).isLessThanOrEqualTo(15);
    }

    private static void act(Page page, Runnable action) {
        page.waitForTimeout(MILLIS_AN_ACTION);
        action.run();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String format(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
