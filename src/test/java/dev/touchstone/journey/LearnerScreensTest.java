package dev.touchstone.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.content.Curriculum;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Photographs what belongs to one learner alone: home, skills, reviews and the game, on the first day and after some weeks. */
@InBrowser
@Tag("screens")
class LearnerScreensTest {

    private static final Path PICTURES = Path.of("docs", "images");

    @Autowired
    private ApplicationContext house;

    /** The screens in the order a learner meets them; a new screen is one more line. */
    private static Stream<Screen> screens() {
        return Stream.of(
                new Screen("home-new", Who.NEWCOMER, "/home").inSpanish(),
                new Screen("home", Who.AFTER_WEEKS, "/home").inSpanish(),
                new Screen("my-skills-new", Who.NEWCOMER, "/my-skills"),
                new Screen("my-skills", Who.AFTER_WEEKS, "/my-skills").inSpanish(),
                new Screen("my-skill", Who.AFTER_WEEKS, "/my-skills/" + SomeWeeks.SKILL),
                new Screen("my-mistakes-new", Who.NEWCOMER, "/my-mistakes"),
                new Screen("my-mistakes", Who.AFTER_WEEKS, "/my-mistakes"),
                new Screen("review-new", Who.NEWCOMER, "/review"),
                new Screen("review", Who.WITH_SOMETHING_DUE, "/review"),
                new Screen("review-end", Who.WITH_SOMETHING_DUE, "/review", AgainPage::toTheEnd),
                new Screen("drill", Who.WITH_SOMETHING_DUE, "/drill/street-a/3.1/wrong-option"),
                new Screen("badges-new", Who.NEWCOMER, "/badges"),
                new Screen("badges", Who.PLAYING, "/badges"),
                new Screen("quests-new", Who.NEWCOMER, "/quests"),
                new Screen("quests", Who.PLAYING, "/quests"),
                new Screen("map", Who.PLAYING, "/map"),
                new Screen("team-new", Who.NEWCOMER, "/team"),
                new Screen("team", Who.PLAYING, "/team"),
                new Screen("settings", Who.PLAYING, "/settings"),
                new Screen("reminders", Who.PLAYING, "/reminders"));
    }

    @ParameterizedTest
    @MethodSource("shots")
    void everyScreenOfALearnerIsPhotographed(Screen screen, Setting setting, Browsing browsing) {
        Language language = setting.language().equals("es") ? Language.ES : Language.EN;
        Page page = screen.who().of(house, language).signedIn(browsing, setting);
        AgainPage there = new AgainPage(page).open(screen.path());
        screen.act().accept(there);
        Browsing.settle(page);
        page.evaluate("document.activeElement?.blur()");
        makeRoomForAll(page);
        page.waitForTimeout(400);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(screen.name() + "-" + setting + ".png"))
                .setFullPage(true));
    }

    /** A chart is drawn anew when the window grows, which it must not do while the picture is taken. */
    private static void makeRoomForAll(Page page) {
        ViewportSize window = page.viewportSize();
        int height = (int) page.evaluate("document.documentElement.scrollHeight");
        page.setViewportSize(window.width, Math.max(window.height, height));
    }

    static Stream<Arguments> shots() {
        return screens()
                .flatMap(screen -> screen.languages().stream()
                        .flatMap(language -> Stream.of(
                                        Setting.on(Device.DESKTOP),
                                        Setting.on(Device.PHONE).dark())
                                .map(setting -> Arguments.of(screen, setting.in(language)))));
    }

    /** Whose screen it is. */
    private enum Who {
        NEWCOMER {
            @Override
            ALearner of(ApplicationContext house, Language language) {
                return ALearner.enrolled(house.getBean(Operators.class), language);
            }
        },
        AFTER_WEEKS {
            @Override
            ALearner of(ApplicationContext house, Language language) {
                return SomeWeeks.behind(house, language);
            }
        },
        WITH_SOMETHING_DUE {
            @Override
            ALearner of(ApplicationContext house, Language language) {
                JdbcTemplate database = house.getBean(JdbcTemplate.class);
                return ALearner.enrolled(house.getBean(Operators.class), language)
                        .begins("a-clause-beats-intuition", house.getBean(Curriculum.class), database)
                        .remembers(database, "street-a/3.1", "street-a/3.4 wrong-option", "street-a/4.2");
            }
        },
        PLAYING {
            @Override
            ALearner of(ApplicationContext house, Language language) {
                ALearner learner = NEWCOMER.of(house, language);
                JdbcTemplate database = house.getBean(JdbcTemplate.class);
                APractisedLearner.practise(learner, house.getBean(Curriculum.class), database);
                return learner.practisedLately(database);
            }
        };

        abstract ALearner of(ApplicationContext house, Language language);
    }

    /** @param act what the learner does there before the picture is taken */
    private record Screen(String name, Who who, String path, Consumer<AgainPage> act, List<String> languages) {

        Screen(String name, Who who, String path) {
            this(name, who, path, page -> {});
        }

        Screen(String name, Who who, String path, Consumer<AgainPage> act) {
            this(name, who, path, act, List.of("en"));
        }

        Screen inSpanish() {
            return new Screen(name, who, path, act, Setting.LANGUAGES);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
