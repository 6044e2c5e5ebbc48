package dev.touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Installation;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Tables;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Processor time of the server for one graded answer, in a process of its own with an H2 file. */
@InBrowser
@Tag("figures")
class AnswerCostFigures {

    private static final int WARM_UP = 2_000;
    private static final int ANSWERS = 2_000;
    private static final int CLICKED = 50;
    private static final List<String> EXERCISES =
            List.of("tight-boxes", "hidden-cut-off", "one-scene-street-a", "one-scene-street-b");

    /** Four boxes of the class that the item asks for. */
    private static final String FOUR_BOXES = """
            {"boxes": [
              {"label": "%1$s", "x": 100, "y": 200, "w": 120, "h": 80},
              {"label": "%1$s", "x": 300.5, "y": 210, "w": 60, "h": 40.5},
              {"label": "%1$s", "x": 420, "y": 150, "w": 200, "h": 160},
              {"label": "%1$s", "x": 700, "y": 230, "w": 30, "h": 90}]}
            """;

    @TempDir
    private Path data;

    @Test
    void anAnswerOverRest() throws Exception {
        try (Installation server = Installation.serve(data)) {
            answerOverRest(server, WARM_UP);
            double millis = answerOverRest(server, ANSWERS);
            write("answer-rest", "one graded answer of four boxes over REST, evidence stored", ANSWERS, millis, 3);
            assertThat(millis).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void anAnswerThroughTheBrowser(Browsing browsing) throws Exception {
        try (Installation server = Installation.serve(data)) {
            Page page = browsing.visitor(Setting.on(Setting.Device.DESKTOP)).newPage();
            page.navigate(server.address() + "/");
            answerInBrowser(page, CLICKED);
            double idle = idleShare(server, page);
            long begin = System.nanoTime();
            Duration before = server.processorTime();
            answerInBrowser(page, CLICKED);
            double wall = (System.nanoTime() - begin) / 1e6;
            double millis = (server.processorTime().minus(before).toMillis() - idle * wall) / CLICKED;
            write(
                    "answer-browser",
                    "one answer in the browser: draft, check, feedback, next item",
                    CLICKED,
                    millis,
                    15);
            assertThat(millis).isLessThanOrEqualTo(15);
        }
    }

    /** Only the handing in counts; the attempts are started before. */
    private static double answerOverRest(Installation server, int answers) throws Exception {
        long millis = 0;
        int given = 0;
        while (given < answers) {
            try (RestGuest guest = new RestGuest(server.address())) {
                List<Asked> items = items(guest);
                Duration before = server.processorTime();
                for (Asked item : items) {
                    assertThat(guest.post("/api/v1/items/" + item.id() + "/answer", FOUR_BOXES.formatted(item.label()))
                                    .statusCode())
                            .isEqualTo(200);
                }
                millis += server.processorTime().minus(before).toMillis();
                given += items.size();
            }
        }
        return (double) millis / given;
    }

    /** @param label slug of the first class of the item */
    private record Asked(String id, String label) {}

    private static List<Asked> items(RestGuest guest) throws Exception {
        List<Asked> items = new ArrayList<>();
        for (String exercise : EXERCISES) {
            JsonNode attempt = RestGuest.json(
                    guest.post("/api/v1/attempts", "{\"exercise\": \"" + exercise + "\", \"items\": 50}"));
            attempt.path("items")
                    .forEach(item -> items.add(new Asked(
                            item.path("id").asString(),
                            item.at("/details/labels/0/slug").asString())));
        }
        return items;
    }

    private static void answerInBrowser(Page page, int answers) {
        for (int answer = 0; answer < answers; answer++) {
            new Annotator(page).drag(300, 250, 420, 340);
            button(page, "Check");
            page.locator(".ts-feedback").waitFor();
            button(page, "Try another picture");
            page.waitForCondition(() -> !page.locator(".ts-feedback").isVisible());
        }
    }

    /** Processor milliseconds for each millisecond in which nobody asks for anything. */
    private static double idleShare(Installation server, Page page) {
        Duration before = server.processorTime();
        page.waitForTimeout(5_000);
        return server.processorTime().minus(before).toMillis() / 5_000.0;
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static void write(String table, String what, int answers, double millis, int aim) throws Exception {
        Tables.ofPerformance()
                .write(
                        table,
                        List.of("server processor time", "answers", "ms an answer", "aim, ms"),
                        List.of(List.of(
                                what,
                                String.valueOf(answers),
                                String.format(Locale.ROOT, "%.2f", millis),
                                String.valueOf(aim))));
    }
}
