package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.journey.AtAPage.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.account.Operators;
import dev.touchstone.content.Curriculum;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The game: what it shows, what can be chosen in it, and that all of it is gone in two clicks. */
@InBrowser
class MotivationJourney {

    private static final List<String> PAGES = List.of("badges", "quests", "map", "team", "settings");

    @Autowired
    private Operators operators;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private JdbcTemplate database;

    @ParameterizedTest
    @MethodSource("settings")
    void everyPageOfTheGameCanBeReadByAnyoneEmptyOrFull(Setting setting, Browsing browsing) {
        ALearner learner = ALearner.enrolled(operators);
        Page full = learner.signedIn(browsing, setting);
        APractisedLearner.practise(learner, curriculum, database);
        for (String page : PAGES) {
            full.navigate("/" + page);
            looksWell(full, page + "-full-" + setting);
        }
        Page empty = browsing.open("/", setting);
        for (String page : PAGES) {
            empty.navigate("/" + page);
            looksWell(empty, page + "-empty-" + setting);
        }
    }

    @Test
    void twoClicksSwitchTheGameOffAndNothingElse(Browsing browsing) {
        Page page = browsing.open("/course");
        Browsing.settle(page);
        String course = page.locator("main").textContent();

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Settings").setExact(true))
                .click();
        page.getByLabel("Show the game").click();
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("The game is off.")))
                .isVisible();

        for (String gone : List.of("badges", "quests", "map", "team")) {
            page.navigate("/" + gone);
            assertThat(page.getByText("The game is off").first()).isVisible();
            assertThat(page.locator(".ts-xp, .ts-quests, .ts-map-track, .ts-team-doors, .ts-week"))
                    .hasCount(0);
            Browsing.assertNoAxeViolations(page);
        }
        page.navigate("/course");
        Browsing.settle(page);
        assertThat(page.locator("main").textContent()).isEqualTo(course);

        page.navigate("/settings");
        page.getByLabel("Show the game").click();
        page.navigate("/badges");
        assertThat(page.locator(".ts-xp")).isVisible();
    }

    @Test
    void practiceDaysComeOnlyWhenTheyAreAskedFor(Browsing browsing) {
        Page page = browsing.open("/quests");
        Browsing.settle(page);
        assertThat(page.locator(".ts-week")).hasCount(0);

        page.navigate("/settings");
        page.getByLabel("Show the days on which I practised this week").click();
        assertThat(page.getByText("Practice days are shown.").first()).isVisible();
        page.navigate("/quests");
        assertThat(page.locator(".ts-week li")).hasCount(7);
        assertThat(page.locator(".ts-week li").first()).containsText("Mon");
        Browsing.assertNoAxeViolations(page);
    }

    @Test
    void questsAreChosenAndDroppedByTheKeyboard(Browsing browsing) {
        Page page = browsing.open("/quests");
        press(page, "Choose: Master a lesson");
        assertThat(page.locator(".live-message")).hasText("Chosen. It counts from now on.");
        assertThat(page.locator(".live-message")).isFocused();
        press(page, "Choose: Drill one of your mistakes");
        press(page, "Choose: Reach the next level in a skill");
        assertThat(page.getByText("Your quests (3 of 3)")).isVisible();
        assertThat(page.getByText("You have 3 quests. Drop or clear one to choose another."))
                .isVisible();
        Browsing.assertNoAxeViolations(page);

        press(page, "Drop: Drill one of your mistakes");
        assertThat(page.locator(".live-message")).hasText("Dropped. It costs nothing, and you can choose it again.");
        assertThat(page.getByText("Your quests (2 of 3)")).isVisible();
    }

    @Test
    void aTeamIsMadeJoinedByItsCodeAndLeft(Browsing browsing) {
        Page founder = browsing.open("/team");
        founder.getByLabel("Name of the team").fill("Quiet stones");
        press(founder, "Make the team");
        assertThat(founder.locator("h2")).hasText("Quiet stones");
        String code = founder.locator(".ts-team-code").textContent();
        Browsing.assertNoAxeViolations(founder);

        Page friend = browsing.open("/team", Setting.on(Device.NARROW));
        friend.getByLabel("Team code").fill("7K3DM-Q9XTV");
        press(friend, "Join");
        assertThat(friend.locator(".live-message"))
                .hasText("No team has this code. Compare it with what you were given.");
        friend.getByLabel("Team code").fill(code.toLowerCase(Locale.ROOT).replace("-", " "));
        press(friend, "Join");
        assertThat(friend.getByText("2 members, so each can work out what the other did"))
                .isVisible();
        Browsing.assertFitsTheWidth(friend);

        press(founder, "Leave the team");
        assertThat(founder.locator(".live-message")).hasText("You have left the team.");
        friend.reload();
        assertThat(friend.getByText("1 member, who is you")).isVisible();
    }

    @Test
    void aBadgeLeadsToItsEvidence(Browsing browsing) {
        ALearner learner = ALearner.enrolled(operators);
        Page page = learner.signedIn(browsing, Setting.on(Device.DESKTOP));
        APractisedLearner.practise(learner, curriculum, database);
        page.navigate("/badges");
        page.getByText("The 7 days behind it").click();
        assertThat(page.locator(".ts-badge-days[open] li")).hasCount(7);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What labels are for on the map"))
                .click();
        page.waitForURL("**/map#lesson-what-labels-are-for");
        assertThat(page.locator("#lesson-what-labels-are-for")).containsText("Mastered");
    }

    private static Stream<Setting> settings() {
        return Stream.of(
                Setting.on(Device.DESKTOP),
                Setting.on(Device.NARROW),
                Setting.on(Device.NARROW).dark().in("es"),
                Setting.on(Device.DESKTOP).dark());
    }

    private static void looksWell(Page page, String name) {
        AtAPage.looksWell(page, "motivation/" + name, "!badge", "!quest", "!team", "{0}");
    }
}
