package dev.touchstone.journey;

import com.microsoft.playwright.Page;
import dev.touchstone.account.Operators;
import dev.touchstone.content.Curriculum;
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

/** Photographs an item of each task type, and the feedback on a mistake that people make. */
@InBrowser
@Import(GoldAsDraft.class)
@Tag("screens")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskTypeScreensTest {

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
    void everyTaskTypeIsPhotographed(String type, String lesson, Setting setting, Browsing browsing) {
        ALearner learner = ALearner.enrolled(operators).throughTheCourse(curriculum, database);
        Page page = learner.signedIn(browsing, setting);
        LessonPlayer player = new LessonPlayer(page).open(lesson).toTheFirstItem();
        gold.leaveAMistake(learner, lesson);
        page.reload();
        player.toTheFirstItem();
        photograph(page, "type-" + type + "-" + setting);
        player.checked();
        photograph(page, "type-" + type + "-feedback-" + setting);
    }

    private static void photograph(Page page, String name) {
        Browsing.settle(page);
        page.waitForTimeout(400);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    Stream<Arguments> shots() {
        return ALessonOf.eachType(curriculum).entrySet().stream()
                .flatMap(lesson -> Stream.of(
                                Setting.on(Device.DESKTOP),
                                Setting.on(Device.PHONE).dark())
                        .map(setting -> Arguments.of(lesson.getKey(), lesson.getValue(), setting)));
    }
}
