package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.LessonStep;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A lesson for each task type of each track, on the narrowest phone, by night and in Spanish: unfinished work waits, and the gold is
 * right.
 */
@InBrowser
@Import(GoldAsDraft.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryLessonJourney {

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private Operators operators;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private GoldAsDraft gold;

    @ParameterizedTest
    @MethodSource("lessons")
    void theUnfinishedGoldOfALessonsFirstItemIsThereAgainAndIsRight(String lesson, Browsing browsing) {
        ALearner learner = ALearner.enrolled(operators, Language.ES).throughTheCourse(curriculum, database);
        Page page = learner.signedIn(browsing, Setting.on(Device.NARROW).dark().in("es"));
        LessonPlayer player =
                new LessonPlayer(page, Language.ES.locale()).open(lesson).toTheFirstItem();
        gold.leave(learner, lesson);
        page.reload();
        player.toTheFirstItem();
        Browsing.settle(page);
        Browsing.assertNoAxeViolations(page);
        Browsing.assertFitsTheWidth(page);
        assertThat(player.checked()).hasClass(Pattern.compile(".*is-right.*"));
        Browsing.assertNoAxeViolations(page);
        Browsing.assertFitsTheWidth(page);
    }

    Stream<String> lessons() {
        Map<String, String> firsts = new TreeMap<>();
        for (Lesson lesson : curriculum.lessons()) {
            lesson.steps().stream()
                    .filter(LessonStep.Run.class::isInstance)
                    .map(step -> curriculum.exercise(((LessonStep.Run) step).exercise()))
                    .findFirst()
                    .ifPresent(exercise -> firsts.putIfAbsent(
                            curriculum.trackOf(lesson).slug() + " " + exercise.type(), lesson.slug()));
        }
        return firsts.values().stream();
    }
}
