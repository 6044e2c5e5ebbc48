package dev.touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import dev.touchstone.testbed.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What axe finds on every view, by day and by night, in every language. */
@InBrowser
@Tag("figures")
class AccessFigures {

    private static final String LESSON = "/lessons/a-clause-beats-intuition";

    private static final List<View> VIEWS = List.of(
            new View("landing", "/"),
            new View("first feedback", "/", AccessFigures::answerTheFirstItem),
            new View("course", "/course"),
            new View("lesson, reading", LESSON),
            new View("lesson, item", LESSON, AccessFigures::toTheFirstItem),
            new View("lesson, feedback", LESSON, AccessFigures::answerTheLessonsItem),
            new View("judging", "/my-judging"),
            new View("home", "/home"),
            new View("my skills", "/my-skills"),
            new View("my mistakes", "/my-mistakes"),
            new View("rulebooks", "/rulebooks"),
            new View("rulebook", "/rulebooks/street-a"),
            new View("sign in", "/sign-in"),
            new View("sign up", "/sign-up"),
            new View("forgotten password", "/forgot-password"),
            new View("new password", "/new-password/none"),
            new View("confirm", "/confirm/none"),
            new View("rate card", "/rates"),
            new View("guide", "/guides/live"),
            new View("no such page", "/no-such-page"));

    /** Of somebody who has an account, and an agency with people in it. */
    private static final List<View> OF_AN_OWNER = List.of(
            new View("account", "/account"),
            new View("agencies", "/agencies"),
            new View("my tiers", "/my-tiers"),
            new View("my paid time", "/pay"),
            new View("my live work", "/my-live"),
            new View("agency, board", "/agencies/%s"),
            new View("agency, members", "/agencies/%s/members"),
            new View("agency, roster", "/agencies/%s/roster"),
            new View("agency, tiers", "/agencies/%s/tiers"),
            new View("agency, who holds which tier", "/agencies/%s/tiers/people"),
            new View("agency, live work", "/agencies/%s/live"),
            new View("agency, pay", "/agencies/%s/pay"),
            new View("agency, webhooks", "/agencies/%s/webhooks"),
            new View("agency, settings", "/agencies/%s/settings"));

    @Autowired
    private Operators operators;

    @Autowired
    private ApplicationContext house;

    private final List<String> found = new ArrayList<>();

    @Test
    void axeFindsNothing(Browsing browsing) throws Exception {
        browsing.expectProblems();
        List<Setting> settings = Setting.all()
                .filter(setting -> setting.device() == Device.DESKTOP)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (View view : VIEWS) {
            List<String> row = new ArrayList<>(List.of(view.name()));
            for (Setting setting : settings) {
                Page page = browsing.open(view.path(), setting);
                row.add(violations(view, setting, page));
            }
            rows.add(row);
        }
        Map<String, AnAgencyAtWork> agencies = Setting.LANGUAGES.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        language -> AnAgencyAtWork.of(
                                "Nordlicht Labeling", Language.of(Locale.of(language)), operators, house)));
        for (View view : OF_AN_OWNER) {
            List<String> row = new ArrayList<>(List.of(view.name()));
            for (Setting setting : settings) {
                AnAgencyAtWork agency = Objects.requireNonNull(agencies.get(setting.language()));
                Page page = agency.owner().signedIn(browsing, setting);
                page.navigate(view.path().formatted(agency.slug()));
                row.add(violations(view, setting, page));
            }
            rows.add(row);
        }
        List<String> heads = new ArrayList<>(List.of("view"));
        settings.forEach(setting -> heads.add(setting.toString().replace("desktop-", "")));
        Tables.ofPerformance().write("axe", heads, rows);
        assertThat(found).isEmpty();
    }

    private String violations(View view, Setting setting, Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        view.act().accept(page);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        violations.forEach(rule -> found.add(view + " " + setting + ": " + rule.getId() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList()));
        page.context().close();
        return String.valueOf(violations.size());
    }

    private static void answerTheFirstItem(Page page) {
        new Annotator(page).drag(300, 250, 420, 340);
        page.locator(".ts-welcome-actions vaadin-button").last().click();
        page.locator(".ts-feedback").waitFor();
    }

    private static void toTheFirstItem(Page page) {
        while (!page.locator(".choice-options").isVisible()
                || page.locator(".choice-options vaadin-radio-button[disabled]").count() > 0) {
            String before = page.locator(".ts-player").innerText();
            page.locator(".ts-player-primary").click();
            page.waitForCondition(() -> !page.locator(".ts-player").innerText().equals(before));
        }
    }

    private static void answerTheLessonsItem(Page page) {
        toTheFirstItem(page);
        page.keyboard().press("1");
        page.locator("vaadin-radio-button[checked]").waitFor();
        page.locator(".ts-player-primary").click();
        page.locator(".ts-feedback").waitFor();
    }

    /** @param act what a person does there before axe looks */
    private record View(String name, String path, Consumer<Page> act) {

        View(String name, String path) {
            this(name, path, page -> {});
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
