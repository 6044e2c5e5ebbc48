package dev.touchstone.skill.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.touchstone.account.Browser;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.skill.AnswerRow;
import dev.touchstone.skill.AnswersPage;
import dev.touchstone.skill.Outlook;
import dev.touchstone.skill.PastPractice;
import dev.touchstone.skill.PracticeMode;
import dev.touchstone.skill.Skills;
import dev.touchstone.skill.StandingPoint;
import dev.touchstone.skill.Standings;
import dev.touchstone.testbed.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody is told of their own skills. */
@OnBothDatabases
class OwnSkillsTest {

    private static final String SKILL = "rulebook-reading";
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private CurrentPerson current;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private Skills skills;

    @Autowired
    private Standings standings;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvc http;

    private final Browser browser = new Browser();

    @Test
    void theAnswersBehindAStandingComeInPagesOfTwentyTheLatestFirst() {
        past().on(MONDAY, PracticeMode.BLOCKED, many(15, 1)).on(MONDAY.plusDays(1), PracticeMode.MIXED, many(8, 0));
        AnswersPage first = browser.visit(() -> standings.answers(SKILL, 1));
        assertThat(first.of()).isEqualTo(2);
        assertThat(first.rows()).hasSize(20);
        AnswerRow latest = first.rows().getFirst();
        assertThat(latest.place()).isEqualTo(23);
        assertThat(latest.mixed()).isTrue();
        assertThat(latest.score()).isZero();
        assertThat(latest.exercise()).isPresent();
        AnswersPage last = browser.visit(() -> standings.answers(SKILL, 99));
        assertThat(last.number()).isEqualTo(2);
        assertThat(last.rows()).extracting(AnswerRow::place).containsExactly(3L, 2L, 1L);
        assertThat(last.rows().getLast().day()).isEqualTo(MONDAY);
    }

    @Test
    void theOutlookNamesTheNextLevelAndWhatIsMissing() {
        past().on(MONDAY, PracticeMode.BLOCKED, 1, 1, 0, 1);
        Outlook ahead = browser.visit(() -> standings.outlook(SKILL)).orElseThrow();
        assertThat(ahead.level()).isEqualTo("novice");
        assertThat(ahead.missing()).contains(new Outlook.Missing.Answers(4), new Outlook.Missing.Mixed(2));
        assertThat(ahead.forecast()).isPresent();
    }

    @Test
    void whoHasAnsweredNothingIsToldNothing() {
        assertThat(browser.visit(() -> standings.outlook(SKILL))).isEmpty();
        assertThat(browser.visit(() -> standings.answers(SKILL, 1)).rows()).isEmpty();
        assertThat(browser.visit(() -> standings.history(SKILL))).isEmpty();
    }

    @Test
    void theHistoryRunsFromTheEarliestDayToTheLatestAndTheIntervalWidensSince() {
        past().on(MONDAY, PracticeMode.MIXED, 1, 1).on(MONDAY.plusDays(4), PracticeMode.MIXED, 1, 0);
        List<StandingPoint> history = browser.visit(() -> standings.history(SKILL));
        assertThat(history).extracting(StandingPoint::day).containsExactly(MONDAY, MONDAY.plusDays(4));
        assertThat(browser.visit(standings::mine).getFirst().error())
                .isGreaterThan(history.getLast().error());
    }

    @Test
    void overRestEachSkillComesWithItsIntervalAndNothingOfOthers() throws Exception {
        past().on(MONDAY, PracticeMode.BLOCKED, 1, 1, 1);
        http.perform(get("/api/v1/me/skills").session(browser.session()).header("Accept-Language", "es"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].skill").value(SKILL))
                .andExpect(jsonPath("$[0].name").value("Leer un reglamento"))
                .andExpect(jsonPath("$[0].level").isEmpty())
                .andExpect(jsonPath("$[0].answers").value(3))
                .andExpect(jsonPath("$[0].lastDay").value("2026-03-02"))
                .andExpect(jsonPath("$[0].estimate.mean").isNumber())
                .andExpect(jsonPath("$[0].share.low").isNumber());
        http.perform(get("/api/v1/me/skills").session(new Browser().session()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$").isEmpty());
    }

    private PastPractice past() {
        PersonId person = browser.visit(current::id);
        return new PastPractice(skills, transaction, curriculum, person, SKILL);
    }

    private static double[] many(int answers, double score) {
        return DoubleStream.generate(() -> score).limit(answers).toArray();
    }
}
