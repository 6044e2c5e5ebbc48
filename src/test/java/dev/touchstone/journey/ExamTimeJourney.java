package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import dev.touchstone.account.Operators;
import dev.touchstone.certification.ACandidate;
import dev.touchstone.certification.SittingId;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The time of an exam is the server's: nothing that is done to the browser's clock or its scripts changes it. */
@InBrowser
class ExamTimeJourney {

    private static final String TEXT = "text-labelling";

    @Autowired
    private Operators operators;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ApplicationContext house;

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void aBrowserClockThatIsADayOffChangesNothing(int days, Browsing browsing) {
        ALearner anna = ALearner.enrolled(operators);
        ACandidate candidate = candidate(anna);
        Page page = anna.signedIn(browsing, Setting.on(Device.DESKTOP));
        page.clock()
                .install(new Clock.InstallOptions()
                        .setTime(Instant.now().plus(Duration.ofDays(days)).toEpochMilli()));
        ExamPage exam = new ExamPage(page, candidate, house).begins(TEXT);
        assertThat(exam.clock()).hasText("90 minutes left");
        Instant deadline = deadline(exam.id());
        page.clock().runFor(Duration.ofHours(2).toMillis());
        exam.answers(true);
        assertThat(exam.clock()).hasText("90 minutes left");
        assertThat(deadline(exam.id())).isEqualTo(deadline);
        assertThat(exam.sitting().time().toMinutes()).isCloseTo(89L, within(1L));
    }

    @Test
    void aForgedTimerGivesNoTimeAndTakesNone(Browsing browsing) {
        ALearner anna = ALearner.enrolled(operators);
        Page page = anna.signedIn(browsing, Setting.on(Device.DESKTOP));
        ExamPage exam = new ExamPage(page, candidate(anna), house).begins(TEXT);
        Instant deadline = deadline(exam.id());
        page.evaluate("document.querySelector('exam-clock').left = {millis: 0, running: true, turn: 99}");
        assertThat(exam.clock()).hasText("90 minutes left");
        page.evaluate("document.querySelector('exam-clock').left = {millis: 9e7, running: true, turn: 99}");
        assertThat(exam.clock()).hasText("1500 minutes left");
        exam.answers(true);
        assertThat(exam.clock()).hasText("90 minutes left");
        assertThat(deadline(exam.id())).isEqualTo(deadline);
        page.evaluate("document.querySelector('exam-clock').left = {millis: 9e7, running: true, turn: 99}");
        exam.fillsIn(true);
        timePasses(exam.id(), Duration.ofMinutes(91));
        page.locator(".ts-player-primary").press("Enter");
        assertThat(page.locator("h1")).hasText("Not yet");
        assertThat(page.locator(".ts-result-meaning")).containsText("The time was over. 1 answer was in");
    }

    @Test
    void scriptsThatStandStillGainNoTime(Browsing browsing) {
        ALearner anna = ALearner.enrolled(operators);
        Page page = anna.signedIn(browsing, Setting.on(Device.DESKTOP));
        page.clock().install();
        ExamPage exam = new ExamPage(page, candidate(anna), house).begins(TEXT);
        page.clock().pauseAt(System.currentTimeMillis() + 60_000);
        timePasses(exam.id(), Duration.ofMinutes(30));
        page.clock().resume();
        exam.answers(true);
        assertThat(exam.clock()).hasText("60 minutes left");
    }

    @Test
    void theMinutesRunDownToSecondsAreSaidAndEndInTheResult(Browsing browsing) {
        ALearner anna = ALearner.enrolled(operators);
        Page page = anna.signedIn(browsing, Setting.on(Device.DESKTOP));
        ExamPage exam = new ExamPage(page, candidate(anna), house).begins(TEXT);
        timePasses(exam.id(), Duration.ofMinutes(84).plusSeconds(57));
        page.reload();
        assertThat(exam.clock()).hasText("6 minutes left");
        assertThat(page.locator("exam-clock [role=status]")).hasText("5 minutes left in this exam.");
        assertThat(exam.clock()).hasText(Pattern.compile("4:\\d\\d left"));
        timePasses(exam.id(), Duration.ofMinutes(4).plusSeconds(50));
        page.reload();
        assertThat(page.locator("h1")).hasText("Not yet");
        assertThat(page.locator(".ts-result-meaning")).containsText("The time was over. No answer was in");
        Browsing.assertNoAxeViolations(page);
    }

    private ACandidate candidate(ALearner learner) {
        return ACandidate.known(house, learner.email(), ALearner.PASSWORD).withTheLevelsOf(TEXT);
    }

    /** On the server, not in the browser. */
    private void timePasses(SittingId sitting, Duration time) {
        database.update(
                "update sitting set deadline = ? where id = ?",
                deadline(sitting).minus(time).atOffset(ZoneOffset.UTC),
                sitting.value());
    }

    private Instant deadline(SittingId sitting) {
        return Objects.requireNonNull(database.queryForObject(
                        "select deadline from sitting where id = ?", OffsetDateTime.class, sitting.value()))
                .toInstant();
    }
}
