package dev.touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.content.Curriculum;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import dev.touchstone.testbed.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What axe finds on an item of each task type and on its feedback, by day and by night, in every language. */
@InBrowser
@Import(GoldAsDraft.class)
@Tag("figures")
class LessonAccessFigures {

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private Operators operators;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private GoldAsDraft gold;

    private final List<String> found = new ArrayList<>();

    @Test
    void axeFindsNothingWhateverTheTaskType(Browsing browsing) throws Exception {
        List<Setting> settings = Stream.of(
                        Setting.on(Device.DESKTOP), Setting.on(Device.DESKTOP).dark())
                .flatMap(setting -> Setting.LANGUAGES.stream().map(setting::in))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, String> lesson : ALessonOf.eachType(curriculum).entrySet()) {
            List<String> item = new ArrayList<>(List.of(lesson.getKey() + ", item"));
            List<String> feedback = new ArrayList<>(List.of(lesson.getKey() + ", feedback"));
            for (Setting setting : settings) {
                visit(lesson.getValue(), setting, browsing, item, feedback);
            }
            rows.add(item);
            rows.add(feedback);
        }
        List<String> heads = new ArrayList<>(List.of("task type"));
        settings.forEach(setting -> heads.add(setting.toString().replace("desktop-", "")));
        Tables.ofPerformance().write("axe-types", heads, rows);
        assertThat(found).isEmpty();
    }

    private void visit(String lesson, Setting setting, Browsing browsing, List<String> item, List<String> feedback) {
        Language language = Language.of(Locale.forLanguageTag(setting.language()));
        ALearner learner = ALearner.enrolled(operators, language).throughTheCourse(curriculum, database);
        Page page = learner.signedIn(browsing, setting);
        LessonPlayer player =
                new LessonPlayer(page, language.locale()).open(lesson).toTheFirstItem();
        gold.leaveAMistake(learner, lesson);
        page.reload();
        player.toTheFirstItem();
        Browsing.settle(page);
        item.add(violations(lesson, setting, page));
        player.checked();
        feedback.add(violations(lesson, setting, page));
        page.context().close();
    }

    private String violations(String lesson, Setting setting, Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        violations.forEach(rule -> found.add(lesson + " " + setting + ": " + rule.getId() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList()));
        return String.valueOf(violations.size());
    }
}
