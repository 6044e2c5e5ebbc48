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
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Processor time of the server for one graded answer, in a process of its own with an H2 file. */
@InBrowser
@Tag("figures")
class AnswerCostFigures {

    private static final int YOUNG = 2_000;
    private static final int WARM_UP = 8_000;
    private static final int ANSWERS = 2_000;
    private static final int CLICKED = 50;
    private static final int CLICKED_BETWEEN = 3_000;
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

    /** Answers by the same buttons as a person, from within the page and as quickly as the server lets it. */
    private static final String QUICK_ANSWERS = """
            async answers => {
              const until = async found => {
                for (;;) {
                  const it = found();
                  if (it) return it;
                  await new Promise(later => setTimeout(later, 5));
                }
              };
              const named = (root, tag, name) =>
                [...(root?.querySelectorAll(tag) ?? [])].find(one => one.textContent.trim() === name && !one.disabled);
              for (let i = 0; i < answers; i++) {
                const annotator = await until(() => document.querySelector('box-annotator'));
                (await until(() => named(annotator.shadowRoot, 'button', 'Nothing to label here'))).click();
                (await until(() => named(document, 'vaadin-button', 'Check'))).click();
                (await until(() => document.querySelector('.ts-feedback') && named(document, 'vaadin-button', 'Try another picture'))).click();
                await until(() => !document.querySelector('.ts-feedback'));
              }
            }
            """;

    @TempDir
    private Path data;

    @Test
    void anAnswerOverRest() throws Exception {
        try (Installation server = Installation.serve(data)) {
            Cost young = answerOverRest(server, YOUNG);
            answerOverRest(server, WARM_UP);
            Cost warm = answerOverRest(server, ANSWERS);
            write(
                    "answer-rest",
                    3,
                    row("the first " + YOUNG + " after the start", YOUNG, young),
                    row("after " + (YOUNG + WARM_UP) + " answers", ANSWERS, warm));
            assertThat(warm.all()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void anAnswerThroughTheBrowser(Browsing browsing) throws Exception {
        try (Installation server = Installation.serve(data)) {
            Cost young = answerInBrowser(server, newcomer(server, browsing), CLICKED);
            newcomer(server, browsing).evaluate(QUICK_ANSWERS, CLICKED_BETWEEN);
            Cost warm = answerInBrowser(server, newcomer(server, browsing), CLICKED);
            write(
                    "answer-browser",
                    15,
                    row("the first " + CLICKED + " after the start", CLICKED, young),
                    row("after " + (CLICKED + CLICKED_BETWEEN) + " answers", CLICKED, warm));
            assertThat(warm.serving()).isLessThanOrEqualTo(15);
        }
    }

    /**
     * What one answer cost the server, in processor milliseconds.
     *
     * @param serving without the compiling of code that is used often, which ends after some thousand answers
     */
    private record Cost(double all, double serving) {}

    /** Only the handing in counts; the attempts are started before. */
    private static Cost answerOverRest(Installation server, int answers) throws Exception {
        Duration spent = Duration.ZERO;
        Duration compiling = Duration.ZERO;
        int given = 0;
        while (given < answers) {
            try (RestGuest guest = new RestGuest(server.address())) {
                List<Asked> items = items(guest);
                Duration spentBefore = server.processorTime();
                Duration compilingBefore = server.compilingTime();
                for (Asked item : items) {
                    assertThat(guest.post("/api/v1/items/" + item.id() + "/answer", FOUR_BOXES.formatted(item.label()))
                                    .statusCode())
                            .isEqualTo(200);
                }
                spent = spent.plus(server.processorTime()).minus(spentBefore);
                compiling = compiling.plus(server.compilingTime()).minus(compilingBefore);
                given += items.size();
            }
        }
        return cost(spent, compiling, given);
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

    private static Page newcomer(Installation server, Browsing browsing) {
        Page page = browsing.visitor(Setting.on(Setting.Device.DESKTOP)).newPage();
        page.navigate(server.address() + "/");
        new Annotator(page);
        Browsing.settle(page);
        return page;
    }

    private static Cost answerInBrowser(Installation server, Page page, int answers) throws Exception {
        Duration spentBefore = server.processorTime();
        Duration compilingBefore = server.compilingTime();
        for (int answer = 0; answer < answers; answer++) {
            new Annotator(page).drag(300, 250, 420, 340);
            button(page, "Check");
            page.locator(".ts-feedback").waitFor();
            button(page, "Try another picture");
            page.waitForCondition(() -> !page.locator(".ts-feedback").isVisible());
        }
        return cost(
                server.processorTime().minus(spentBefore),
                server.compilingTime().minus(compilingBefore),
                answers);
    }

    private static Cost cost(Duration spent, Duration compiling, int answers) {
        return new Cost(
                (double) spent.toMillis() / answers,
                (double) spent.minus(compiling).toMillis() / answers);
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static List<String> row(String when, int answers, Cost cost) {
        return List.of(when, String.valueOf(answers), millis(cost.all()), millis(cost.serving()));
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, "%.2f", millis);
    }

    @SafeVarargs
    private static void write(String table, int aim, List<String>... rows) throws Exception {
        Tables.ofPerformance()
                .write(
                        table,
                        List.of("server processor time", "answers", "ms an answer", "without compiling", "aim, ms"),
                        Stream.of(rows)
                                .map(row -> Stream.concat(row.stream(), Stream.of(String.valueOf(aim)))
                                        .toList())
                                .toList());
    }
}
