package dev.touchstone.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.Skill;
import dev.touchstone.content.Text;
import dev.touchstone.skill.Outlook.Missing;
import dev.touchstone.skill.irt.ItemCurve;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Measure MIDDLING = new Measure(new ItemCurve(1, 0, 0), 1, 0);
    private static final LevelRule RULE = new LevelRule(
            List.of(level("novice", -1.5), level("capable", -0.25), level("skilled", 0.75), level("expert", 1.75)));

    @Test
    void whoHasJustBegunMissesAnswersASecondDayAndMixedPractice() {
        Track begun = answered(Track.START, 5, 1, PracticeMode.BLOCKED, MONDAY);
        Outlook ahead = Outlook.of(begun, MIDDLING, RULE, MONDAY).orElseThrow();
        assertThat(ahead.level()).isEqualTo("novice");
        assertThat(ahead.missing())
                .containsExactly(new Missing.Answers(3), new Missing.SecondDay(), new Missing.Mixed(2));
    }

    @Test
    void blockedPracticeAloneLeavesOnlyMixedPracticeMissing() {
        Track diligent = answered(Track.START, 10, 1, PracticeMode.BLOCKED, MONDAY);
        diligent = answered(diligent, 10, 1, PracticeMode.BLOCKED, MONDAY.plusDays(1));
        assertThat(diligent.level()).isNull();
        Outlook ahead = Outlook.of(diligent, MIDDLING, RULE, MONDAY.plusDays(1)).orElseThrow();
        assertThat(ahead.missing()).containsExactly(new Missing.Mixed(2));
    }

    @Test
    void aLowBoundIsNamedWithWhereItStands() {
        Track weak = answered(Track.START, 12, 0, PracticeMode.MIXED, MONDAY);
        Outlook ahead = Outlook.of(weak, MIDDLING, RULE, MONDAY).orElseThrow();
        assertThat(ahead.missing())
                .singleElement()
                .isInstanceOfSatisfying(
                        Missing.Bound.class, bound -> assertThat(bound.low()).isLessThan(-1.5));
    }

    @Test
    void theForecastHoldsWhenItIsFollowedAndNothingLessDoes() {
        Track now = answered(Track.START, 6, 1, PracticeMode.MIXED, MONDAY);
        now = answered(now, 6, 0, PracticeMode.MIXED, MONDAY.plusDays(1));
        LocalDate today = MONDAY.plusDays(3);
        Outlook ahead = Outlook.of(now, MIDDLING, RULE, today).orElseThrow();
        Outlook.Forecast forecast = ahead.forecast().orElseThrow();
        assertThat(reached(now, forecast.answers(), forecast.days(), today)).isEqualTo(ahead.level());
        for (int fewer = 1; fewer < forecast.answers(); fewer++) {
            assertThat(reached(now, fewer, 1, today)).isEqualTo(now.level());
            assertThat(reached(now, fewer, 2, today)).isEqualTo(now.level());
        }
    }

    @Test
    void whatIsFartherThanFiftyAnswersHasNoNumber() {
        Track hopeless = answered(Track.START, 60, 0, PracticeMode.MIXED, MONDAY);
        Measure easy = new Measure(new ItemCurve(1, -4, 0), 1, 0);
        assertThat(Outlook.of(hopeless, easy, RULE, MONDAY).orElseThrow().forecast())
                .isEmpty();
    }

    @Test
    void whereEasyItemsSayTooLittleTheForecastIsOfHarderOnesAndHolds() {
        Measure easy = new Measure(new ItemCurve(1, -4, 0), 1, 0);
        Track good = answered(Track.START, 15, 1, PracticeMode.MIXED, MONDAY);
        good = answered(good, 5, 1, PracticeMode.MIXED, MONDAY.plusDays(1));
        Outlook ahead = Outlook.of(good, easy, RULE, MONDAY.plusDays(1)).orElseThrow();
        assertThat(ahead.forecast()).isEmpty();
        Outlook.Forecast harder = ahead.harder().orElseThrow();
        Measure hard = easy.asHardAs(ahead.threshold());
        int later = harder.days() == 1 ? 0 : harder.answers() / 2;
        Track after = answered(good, hard, harder.answers() - later, MONDAY.plusDays(1));
        after = answered(after, hard, later, MONDAY.plusDays(2));
        assertThat(after.level()).isEqualTo(ahead.level());
    }

    @Test
    void atTheHighestLevelNothingIsAhead() {
        Track best = Track.START;
        for (int day = 0; day < 10; day++) {
            best = answered(best, 30, 1, PracticeMode.MIXED, MONDAY.plusDays(day));
        }
        assertThat(best.level()).isEqualTo("expert");
        assertThat(Outlook.of(best, MIDDLING, RULE, MONDAY.plusDays(10))).isEmpty();
    }

    private static String reached(Track now, int answers, int days, LocalDate today) {
        int later = days == 1 ? 0 : answers / 2;
        Track ahead = answered(now, answers - later, 1, PracticeMode.MIXED, today);
        return String.valueOf(
                answered(ahead, later, 1, PracticeMode.MIXED, today.plusDays(1)).level());
    }

    private static Track answered(Track track, int answers, double score, PracticeMode mode, LocalDate day) {
        Track ahead = track;
        for (int i = 0; i < answers; i++) {
            ahead = ahead.answered(new Track.Step(MIDDLING.curve(), 1, score, mode, day), Drift.USUAL, RULE);
        }
        return ahead;
    }

    private static Track answered(Track track, Measure measure, int answers, LocalDate day) {
        Track ahead = track;
        for (int i = 0; i < answers; i++) {
            ahead = ahead.answered(new Track.Step(measure.curve(), 1, 1, PracticeMode.MIXED, day), Drift.USUAL, RULE);
        }
        return ahead;
    }

    private static Skill.Level level(String slug, double threshold) {
        return new Skill.Level(slug, Text.of("en", slug), threshold);
    }
}
