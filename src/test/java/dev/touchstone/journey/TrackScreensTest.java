package dev.touchstone.journey;

import com.microsoft.playwright.Page;
import dev.touchstone.account.Operators;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.Track;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Photographs the last lesson of each track as it is played: why it matters, an item, its feedback, and the end. */
@InBrowser
@Import(GoldAsDraft.class)
@Tag("screens")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrackScreensTest {

    private static final Path PICTURES = Path.of("docs", "images");

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private Operators operators;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private GoldAsDraft gold;

    @ParameterizedTest
    @MethodSource("shots")
    void aLessonOfEveryTrackIsPhotographed(String track, String lesson, Setting setting, Browsing browsing) {
        ALearner learner = ALearner.enrolled(operators).throughTheCourse(curriculum, database);
        Page page = learner.signedIn(browsing, setting);
        LessonPlayer player = new LessonPlayer(page).open(lesson);
        photograph(page, track, "why", setting);
        player.toTheFirstItem();
        boolean photographed = false;
        while (!player.atTheEnd()) {
            if (player.asks()) {
                gold.leaveAMistake(learner, lesson);
                page.reload();
                player.check().waitFor();
                if (!photographed) {
                    photograph(page, track, "item", setting);
                }
                player.checked();
                if (!photographed) {
                    photograph(page, track, "feedback", setting);
                }
                photographed = true;
            }
            player.onward();
        }
        photograph(page, track, "end", setting);
    }

    private static void photograph(Page page, String track, String what, Setting setting) {
        Browsing.settle(page);
        page.waitForTimeout(400);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("track-" + track + "-" + what + "-" + setting + ".png")));
    }

    Stream<Arguments> shots() {
        return curriculum.course().tracks().stream()
                .flatMap(track -> Stream.of(
                                Setting.on(Device.DESKTOP),
                                Setting.on(Device.PHONE).dark())
                        .map(setting -> Arguments.of(track.slug(), lastOf(track), setting)));
    }

    private static String lastOf(Track track) {
        return track.lessons().stream()
                .map(Lesson::slug)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
