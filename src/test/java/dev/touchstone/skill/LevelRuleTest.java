package dev.touchstone.skill;

import static dev.touchstone.skill.PracticeMode.MIXED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.Skill;
import dev.touchstone.content.Text;
import dev.touchstone.skill.irt.ItemCurve;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rule says of levels themselves; how they rise and fall is in {@link TrackTest}. */
class LevelRuleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LevelRule RULE =
            new LevelRule(List.of(level("novice", -1.5), level("capable", -0.25), level("skilled", 0.75)));

    private static Skill.Level level(String slug, double threshold) {
        return new Skill.Level(slug, Text.of("en", slug), threshold);
    }

    @Test
    void theNextLevelIsTheOneAboveTheOneShown() {
        assertThat(RULE.next(null)).isEqualTo(level("novice", -1.5));
        assertThat(RULE.next("novice")).isEqualTo(level("capable", -0.25));
        assertThat(RULE.next("skilled")).isNull();
    }

    @Test
    void aSkillWithoutLevelsShowsNone() {
        var none = new LevelRule(List.of());
        Track track = Track.START;
        for (int day = 0; day < 3; day++) {
            var step = new Track.Step(new ItemCurve(1, 0, 0), 8, 1, MIXED, MONDAY.plusDays(day));
            for (int answer = 0; answer < 8; answer++) {
                track = track.answered(step, Drift.USUAL, none);
            }
        }
        assertThat(track.level()).isNull();
        assertThat(none.next(null)).isNull();
    }
}
